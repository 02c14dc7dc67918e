package org.alongside.work;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class KeptSectionsOnMariaDbIT extends KeptSectionsTest {}
