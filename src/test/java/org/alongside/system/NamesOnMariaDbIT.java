package org.alongside.system;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class NamesOnMariaDbIT extends NamesTest {}
