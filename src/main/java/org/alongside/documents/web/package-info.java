/** Uploading and downloading documents on the page of a case. */
@NullMarked
package org.alongside.documents.web;

import org.jspecify.annotations.NullMarked;
