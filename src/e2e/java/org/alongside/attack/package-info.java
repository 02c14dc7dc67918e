/** The threats to Alongside as abuse that runs: what somebody tries who is no browser, over plain HTTP, against the whole application. */
package org.alongside.attack;
