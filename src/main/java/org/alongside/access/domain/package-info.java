/** The tables of people: organisations, users and who is related to which case. */
@NullMarked
package org.alongside.access.domain;

import org.jspecify.annotations.NullMarked;
