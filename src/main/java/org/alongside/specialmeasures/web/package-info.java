/** Wishes and special measures on the case page. */
@NullMarked
package org.alongside.specialmeasures.web;

import org.jspecify.annotations.NullMarked;
