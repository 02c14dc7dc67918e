package org.alongside.documents;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class DocumentsOnMariaDbIT extends DocumentsTest {}
