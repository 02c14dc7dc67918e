/** The case's entities and their rules. */
@NullMarked
package org.alongside.cases.domain;

import org.jspecify.annotations.NullMarked;
