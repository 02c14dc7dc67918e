/** What the models of third-party material and of the right to review call, and what their forms change. */
@NullMarked
package org.alongside.disclosure.process;

import org.jspecify.annotations.NullMarked;
