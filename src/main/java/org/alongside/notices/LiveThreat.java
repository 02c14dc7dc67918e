package org.alongside.notices;

import java.util.UUID;

/** Knows whether somebody threatens a young person now; implemented by the module that keeps their safety. */
public interface LiveThreat {

    boolean isLive(UUID caseId);
}
