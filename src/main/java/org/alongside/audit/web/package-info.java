/** The auditors' page and the history on the page of a case. */
@NullMarked
package org.alongside.audit.web;

import org.jspecify.annotations.NullMarked;
