package org.alongside.notices.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.cases.CaseView;
import org.alongside.cases.Cases;
import org.alongside.cases.LegalToday;
import org.alongside.cases.SafeContacts;
import org.alongside.cases.SafeContacts.SafeContact;
import org.alongside.decisions.Answer;
import org.alongside.decisions.DecisionTables;
import org.alongside.engine.Decisions.FiredRule;
import org.alongside.notices.LiveThreat;
import org.alongside.notices.domain.Delivery.Recipient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class SafeToContactTest {

    private static final UUID CASE = UUID.randomUUID();

    private final SafeContacts contacts = mock(SafeContacts.class);
    private final Cases cases = mock(Cases.class);
    private final DecisionTables decisions = mock(DecisionTables.class);
    private final Channel email = mock(Channel.class);
    private final LiveThreat threat = mock(LiveThreat.class);

    @BeforeEach
    void everythingIsSafe() {
        var witnessCase = mock(CaseView.class);
        when(witnessCase.ageOn(any())).thenReturn(15);
        when(cases.byId(CASE)).thenReturn(witnessCase);
        when(email.word()).thenReturn("email");
        contact("email", "jo@example.org");
        answers("send");
    }

    @Test
    void sendsToTheAddressThatIsSafe() {
        assertThat(safeToContact(List.of(threat)).decide(CASE)).contains(new Recipient("email", "jo@example.org"));
        assertThat(facts())
                .containsEntry("contactRulesKnown", true)
                .containsEntry("channel", "email")
                .containsEntry("channelAllowed", true)
                .containsEntry("liveThreat", false)
                .containsEntry("underThirteen", false);
    }

    @Test
    void holdsWhenTheTableSaysSo() {
        answers("hold");

        assertThat(safeToContact(List.of(threat)).decide(CASE)).isEmpty();
    }

    @Test
    void holdsWithoutContactRulesWhateverTheTableSays() {
        when(contacts.of(CASE)).thenReturn(Optional.empty());

        assertThat(safeToContact(List.of(threat)).decide(CASE)).isEmpty();
        assertThat(facts()).containsEntry("contactRulesKnown", false).doesNotContainKey("channel");
    }

    @Test
    void holdsOnAChannelThatNothingHereCanSendOn() {
        contact("letter", "1 Harbour Street");

        assertThat(safeToContact(List.of(threat)).decide(CASE)).isEmpty();
        assertThat(facts()).containsEntry("channelAllowed", false);
    }

    @Test
    void leavesAThreatUnknownWhenNobodyKeepsWatch() {
        safeToContact(List.of()).decide(CASE);

        assertThat(facts()).doesNotContainKey("liveThreat");
    }

    @Test
    void noLongerAllowsAnAddressThatWasChanged() {
        var safe = safeToContact(List.of(threat));

        assertThat(safe.stillAllows(CASE, new Recipient("email", "jo@example.org")))
                .isTrue();
        assertThat(safe.stillAllows(CASE, new Recipient("email", "old@example.org")))
                .isFalse();
    }

    private SafeToContact safeToContact(List<LiveThreat> threats) {
        var today = new LegalToday(Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
        return new SafeToContact(contacts, cases, today, threats, decisions, new Channels(List.of(email)));
    }

    private void contact(String channel, String address) {
        when(contacts.of(CASE)).thenReturn(Optional.of(new SafeContact(channel, address, true, true, true)));
    }

    private void answers(String contact) {
        var rule = new FiredRule("rule-SC", "A rule", Map.of("contact", contact));
        var answer = new Answer("safe-to-contact", List.of(rule), List.of());
        when(decisions.ask(eq(CASE), eq("safe-to-contact"), any())).thenReturn(answer);
        when(decisions.look(eq("safe-to-contact"), any())).thenReturn(answer);
    }

    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> facts() {
        ArgumentCaptor<Map<String, @Nullable Object>> asked = ArgumentCaptor.forClass(Map.class);
        verify(decisions).ask(eq(CASE), eq("safe-to-contact"), asked.capture());
        return new HashMap<>(asked.getValue());
    }
}
