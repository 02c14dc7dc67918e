package org.alongside.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.alongside.testing.EngineRecording;
import org.alongside.testing.WholeCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many SQL statements a whole case costs, beside the bare engine walking the same way with empty steps. Counts are exact. */
@OnMariaDb
@Import(StatementsIT.Recorded.class)
class StatementsIT {

    @Autowired
    private BeanFactory alongside;

    @Autowired
    private JdbcClient database;

    @Test
    void aWholeCaseCostsAtMostAQuarterMoreThanTheBareEngine() throws SQLException {
        WholeCase.Compared compared = new WholeCase(alongside).compare();

        compared.alongside().mostFrequent().forEach(System.out::println);
        System.out.println(compared);
        assertThat(compared.ratio()).isLessThanOrEqualTo(1.25);
    }

    @Test
    void completingReadsNoTableWholeToLookForSubtasks() {
        var plan = database.sql("explain select * from ACT_RU_TASK where PARENT_TASK_ID_ = 'x'")
                .query()
                .singleRow();

        assertThat(plan).containsEntry("key", "engine_subtasks");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Recorded {

        @Bean
        static EngineRecording engineRecording() {
            return new EngineRecording();
        }
    }
}
