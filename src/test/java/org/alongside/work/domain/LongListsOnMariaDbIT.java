package org.alongside.work.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class LongListsOnMariaDbIT extends LongListsTest {}
