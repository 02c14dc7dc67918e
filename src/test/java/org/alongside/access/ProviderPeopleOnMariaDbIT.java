package org.alongside.access;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class ProviderPeopleOnMariaDbIT extends ProviderPeopleTest {}
