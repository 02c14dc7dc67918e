/** Alongside as people meet it: the whole application behind a real browser. */
package org.alongside.e2e;
