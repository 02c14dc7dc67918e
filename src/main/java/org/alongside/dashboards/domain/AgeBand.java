package org.alongside.dashboards.domain;

/** How old a young person was, no more exactly than a return asks. */
enum AgeBand {
    UNDER_13("Under 13"),
    FROM_13_TO_15("13 to 15"),
    FROM_16_TO_17("16 and 17"),
    FROM_18("18 and over");

    private final String title;

    AgeBand(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static AgeBand of(int years) {
        if (years < 13) {
            return UNDER_13;
        }
        if (years < 16) {
            return FROM_13_TO_15;
        }
        return years < 18 ? FROM_16_TO_17 : FROM_18;
    }
}
