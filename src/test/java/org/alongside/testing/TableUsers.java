package org.alongside.testing;

import static org.mockito.Mockito.mock;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.alongside.access.FieldCipher;
import org.alongside.access.NameIndex;
import org.alongside.access.crypto.TinkFieldCipher;
import org.alongside.access.crypto.TinkNameIndex;
import org.alongside.timelimits.RealRules;
import org.alongside.timelimits.TimeLimitRules;
import org.alongside.timelimits.TriedRules;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What reads and writes tables without a repository, with a key that is forgotten at its end and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "org.alongside",
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "org.alongside.access.(People|CaseRelations|AccessPolicy|Sections|Walls|NameMarks|EmergencyAccess|crypto.FieldRewriting|domain.(KnownNames|NameMarkKey)|domain.(Wall|Emergency)Rows|migration.*)",
                            "org.alongside.cases.(CaseList|CaseParts|domain.NameIndexing|CasePeople|DerivedWalls|Consents|SafeContacts|Rounds|LegalToday)",
                            "org.alongside.(audit|documents).domain.*Rows",
                            "org.alongside.dashboards.domain.(Overdue|Pipeline|LimitRows|StepRows|PeopleRows|CasesBehind|LimitCounting|LimitBins|CasePartners|StepCounting|PartTasks|PassedCases|CaseCounting|CaseStories|TallyBins|CourtCentres|[A-Z][A-Za-z0-9]*Tallying)",
                            "org.alongside.investigation.domain.DisruptionRegister",
                            "org.alongside.journey.domain.(ImportBatches|OpenedCases)",
                            "org.alongside.(cases.CaseRecords|safety.domain.Intimidation)",
                            "org.alongside.timelimits.(BankHolidayFiles|domain.(OpenLimitRows|BankHolidayRows))",
                            "org.alongside.specialmeasures.MeasureOfCase",
                            "org.alongside.notices.domain.(DigestRows|StaffMailRows|PartnerMessages|PartnerMessageRows)",
                            "org.alongside.work.(WorkList|PageKeys|Leave|MorningWork|domain.(HearingDays|WorkQueries|ListCounts|LongLists|ListConditions|KeptSheets|LoadRows))"
                        }))
class TableUsers {

    @Bean
    FieldCipher testCipher() {
        return TinkFieldCipher.inMemory();
    }

    @Bean
    NameIndex testNames() {
        return TinkNameIndex.inMemory();
    }

    @Bean
    ObjectMapper json() {
        return new ObjectMapper();
    }

    @Bean
    PasswordEncoder quickPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 64, 1);
    }

    /** No limit has a length: what is counted from today is due today. */
    @Bean
    TriedRules noRules() {
        return mock(TriedRules.class);
    }

    @Bean
    TimeLimitRules realRules() {
        return RealRules.rules();
    }

    @Bean
    Clock stillClock() {
        return Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    }
}
