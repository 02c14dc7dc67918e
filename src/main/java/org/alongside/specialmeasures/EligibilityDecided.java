package org.alongside.specialmeasures;

import java.util.List;
import java.util.UUID;

/** It was decided which measures a ground of eligibility opens to a witness; none where there is no ground. The decision itself is kept with its reasons. */
public record EligibilityDecided(UUID caseId, List<Measure> opened) {}
