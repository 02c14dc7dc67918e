package org.alongside.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.forms.domain.FormDraft;
import org.alongside.forms.domain.FormDrafts;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.PlatformTransactionManager;

class DraftsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T14:02:00Z");
    private static final UUID WORK_ITEM = UUID.fromString("00000000-0000-7000-8000-000000000001");
    private static final UUID USER = UUID.fromString("00000000-0000-7000-8000-000000000002");

    private final FormDrafts kept = mock(FormDrafts.class);
    private final Drafts drafts = new Drafts(
            kept, new ObjectMapper(), Clock.fixed(NOW, ZoneOffset.UTC), mock(PlatformTransactionManager.class));

    @Test
    void givesBackWhatWasTyped() {
        drafts.save(WORK_ITEM, USER, Map.of("reason", List.of("Zoë said “no”")));
        var saved = saved();
        when(kept.findByWorkItemIdAndUserId(WORK_ITEM, USER)).thenReturn(Optional.of(saved));

        assertThat(drafts.find(WORK_ITEM, USER))
                .contains(new Drafts.Draft(Map.of("reason", List.of("Zoë said “no”")), NOW));
    }

    @Test
    void putsTheLaterDraftInThePlaceOfTheEarlier() {
        var earlier = new FormDraft(UUID.randomUUID(), WORK_ITEM, USER, "{}", NOW.minusSeconds(60));
        when(kept.findByWorkItemIdAndUserId(WORK_ITEM, USER)).thenReturn(Optional.of(earlier));

        drafts.save(WORK_ITEM, USER, Map.of("a", List.of("b")));

        assertThat(saved()).isSameAs(earlier);
        assertThat(earlier.typed()).isEqualTo("{\"a\":[\"b\"]}");
        assertThat(earlier.savedAt()).isEqualTo(NOW);
    }

    @Test
    void triesOnceMoreWhenAnotherWindowSavedAtTheSameMoment() {
        when(kept.saveAndFlush(any()))
                .thenThrow(new DataIntegrityViolationException("form_drafts_work_item_user"))
                .thenAnswer(call -> call.getArgument(0));

        drafts.save(WORK_ITEM, USER, Map.of());

        verify(kept, times(2)).saveAndFlush(any());
    }

    @Test
    void forgetsEverybodysDraftOfAWorkItem() {
        drafts.discard(WORK_ITEM);

        verify(kept).deleteByWorkItemId(WORK_ITEM);
    }

    private FormDraft saved() {
        var draft = ArgumentCaptor.forClass(FormDraft.class);
        verify(kept).saveAndFlush(draft.capture());
        return draft.getValue();
    }
}
