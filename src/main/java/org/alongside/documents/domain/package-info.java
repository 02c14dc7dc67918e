/** How documents are stored, looked into without trusting them, and scanned. */
@NullMarked
package org.alongside.documents.domain;

import org.jspecify.annotations.NullMarked;
