/** The register of measures that disrupt exploitation. */
@NullMarked
package org.alongside.investigation.domain;

import org.jspecify.annotations.NullMarked;
