package org.alongside.cases;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class CasePartsOnMariaDbIT extends CasePartsTest {}
