package org.alongside.access.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions in the database, which end when nobody was there for half an hour; {@link QuietSessions} stands before them. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionSettings.HALF_AN_HOUR)
class SessionSettings {

    static final int HALF_AN_HOUR = 30 * 60; // seconds

    @Bean
    @Primary
    QuietSessions<?> quietSessions(FindByIndexNameSessionRepository<? extends Session> stored) {
        return new QuietSessions<>(stored);
    }

    @Bean
    FilterRegistrationBean<OneRequest> oneRequest(QuietSessions<?> sessions) {
        var first = new FilterRegistrationBean<>(new OneRequest(sessions));
        first.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return first;
    }
}
