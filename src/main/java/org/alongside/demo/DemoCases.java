package org.alongside.demo;

import java.time.Instant;
import java.util.List;

/** A set of cases that the demo can be filled with. */
interface DemoCases {

    /** How many cases there are. */
    int size();

    /** All cases in the order of their arrival, as stories that end at this moment. */
    List<DemoCase> told(Instant now);
}
