/** How documents are stored. */
@NullMarked
package org.alongside.documents.domain;

import org.jspecify.annotations.NullMarked;
