package org.alongside.timelimits.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class OpenLimitRowsOnMariaDbIT extends OpenLimitRowsTest {}
