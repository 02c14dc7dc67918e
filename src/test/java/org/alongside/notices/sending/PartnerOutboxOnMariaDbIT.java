package org.alongside.notices.sending;

import org.alongside.testing.TablesOnMariaDb;

@TablesOnMariaDb
class PartnerOutboxOnMariaDbIT extends PartnerOutboxTest {}
