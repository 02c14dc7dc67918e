/** The trial on the case page. */
@NullMarked
package org.alongside.trial.web;

import org.jspecify.annotations.NullMarked;
