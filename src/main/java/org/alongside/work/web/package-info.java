/** The pages of the work list and of a task. */
@NullMarked
package org.alongside.work.web;

import org.jspecify.annotations.NullMarked;
