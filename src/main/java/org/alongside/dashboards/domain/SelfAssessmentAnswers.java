package org.alongside.dashboards.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The answers of all organisations. */
public interface SelfAssessmentAnswers extends Repository<SelfAssessmentAnswer, UUID> {

    SelfAssessmentAnswer save(SelfAssessmentAnswer answer);

    List<SelfAssessmentAnswer> findByOrganisationIdOrderByAnsweredAtDescIdDesc(UUID organisationId);
}
