package org.alongside.forms.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All drafts: at most one for a person and a work item. */
public interface FormDrafts extends Repository<FormDraft, UUID> {

    FormDraft saveAndFlush(FormDraft draft);

    Optional<FormDraft> findByWorkItemIdAndUserId(UUID workItemId, UUID userId);

    @Modifying
    @Query("delete from FormDraft draft where draft.workItemId = :workItemId")
    void deleteByWorkItemId(UUID workItemId);
}
