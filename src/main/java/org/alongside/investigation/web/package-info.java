/** What the case page shows of the investigation. */
@NullMarked
package org.alongside.investigation.web;

import org.jspecify.annotations.NullMarked;
