package org.alongside.dashboards.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class PartTasksOnMariaDbIT extends PartTasksTest {}
