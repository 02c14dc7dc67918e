/** Decisions with their reasons, trying a rule, and the rule time machine. */
@NullMarked
package org.alongside.decisions.web;

import org.jspecify.annotations.NullMarked;
