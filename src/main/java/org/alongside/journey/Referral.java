package org.alongside.journey;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.cases.Answers;
import org.alongside.cases.SafeContacts.SafeContact;
import org.jspecify.annotations.Nullable;

/**
 * A young witness is referred.
 *
 * @param urn the police's reference, where there is one
 * @param importKey what tells this referral from every other, for example a spreadsheet's row key or the key of the page that was sent
 * @param teams for each role in casework the organisation responsible
 * @param allocated for some roles the person of that organisation who takes the case
 * @param safeContact how the young person may safely be reached, where that is known already
 * @param answers what the referrer wrote: the reason, who refers, the indicators
 */
public record Referral(
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        @Nullable String urn,
        @Nullable String importKey,
        Map<Role, UUID> teams,
        Map<Role, UUID> allocated,
        @Nullable SafeContact safeContact,
        Answers answers) {

    public Referral {
        teams = Map.copyOf(teams);
        allocated = Map.copyOf(allocated);
    }

    /** Without the name: referrals end up in log lines. */
    @Override
    public String toString() {
        return "Referral[" + importKey + "]";
    }
}
