/** Looking into a file that somebody sent, without trusting it: nothing is opened, drawn or unpacked beyond a limit. */
@NullMarked
package org.alongside.documents.inspection;

import org.jspecify.annotations.NullMarked;
