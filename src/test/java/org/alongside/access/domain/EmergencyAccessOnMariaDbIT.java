package org.alongside.access.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class EmergencyAccessOnMariaDbIT extends EmergencyAccessTest {}
