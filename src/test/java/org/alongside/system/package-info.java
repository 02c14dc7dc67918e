/** The whole application on a real database: races, faults, what is kept and what is not. */
package org.alongside.system;
