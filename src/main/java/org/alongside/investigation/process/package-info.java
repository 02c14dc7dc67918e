/** What the models of the investigation and of disruption measures call, and what their forms change. */
@NullMarked
package org.alongside.investigation.process;

import org.jspecify.annotations.NullMarked;
