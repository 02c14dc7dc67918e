package org.alongside.audit.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class RefusedTogetherOnMariaDbIT extends RefusedTogetherTest {}
