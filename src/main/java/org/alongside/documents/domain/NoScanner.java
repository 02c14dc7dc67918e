package org.alongside.documents.domain;

import org.alongside.documents.Scan;

/** What stands in where no scanner is configured. */
final class NoScanner implements Scanner {

    @Override
    public Scan scan(byte[] content) {
        return Scan.NOT_SCANNED;
    }

    @Override
    public boolean answers() {
        return false;
    }
}
