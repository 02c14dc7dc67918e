package org.alongside.documents.domain;

import org.alongside.documents.Scan;

/** Looks for viruses. */
public interface Scanner {

    /** What is found in a file; held when nothing could be found out. */
    Scan scan(byte[] content);

    /** Whether it is worth asking. */
    boolean answers();
}
