package org.alongside.audit.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class LookRowsOnMariaDbIT extends LookRowsTest {}
