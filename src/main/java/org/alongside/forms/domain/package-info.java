/** What people have typed and not yet submitted. */
@NullMarked
package org.alongside.forms.domain;

import org.jspecify.annotations.NullMarked;
