package org.alongside.cases;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class DerivedWallsOnMariaDbIT extends DerivedWallsTest {}
