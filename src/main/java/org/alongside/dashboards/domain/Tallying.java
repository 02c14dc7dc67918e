package org.alongside.dashboards.domain;

import java.util.List;

/** Says for what a case is counted, from all that happened in it. */
interface Tallying {

    List<Tally> of(CaseStory story);
}
