package org.alongside.investigation.domain;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class DisruptionRegisterOnMariaDbIT extends DisruptionRegisterTest {}
