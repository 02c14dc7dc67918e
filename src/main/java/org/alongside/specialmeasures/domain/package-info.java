/** What is kept of a witness's special measures and of the court's directions. */
@NullMarked
package org.alongside.specialmeasures.domain;

import org.jspecify.annotations.NullMarked;
