package org.alongside.access.web;

import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.access.People;
import org.alongside.access.ProviderSettings;
import org.alongside.access.UserSignedOut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who gets through the door. Everything needs a sign-in but the few addresses named here; which function is whose, the role
 * annotations on the controllers say, and which case, {@link org.alongside.access.AccessPolicy}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties({SignInSettings.class, PasskeySettings.class, ProviderSettings.class})
class SecuritySettings {

    /** Style sheets, scripts and pictures: the same for everybody. */
    static final String[] STATIC = {"/govuk/**", "/alongside/**", "/favicon.ico"};

    static final String ERROR = "/error";

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/refused",
        SignInController.NO_ACCESS,
        SignInController.SIGNED_OUT,
        ExpiredPages.PAGE,
        LongFormAnswers.PAGE,
        ERROR,
        "/actuator/health/**"
    };

    // PasswordSignIn is taken up as the only AuthenticationProvider bean; naming it here as well would ask it twice
    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            People people,
            AfterSignIn afterSignIn,
            ApplicationEventPublisher events,
            ObjectProvider<Doors> doors)
            throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(STATIC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(afterSignIn)
                        .failureHandler(new ForwardAuthenticationFailureHandler("/sign-in/refused")))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new ExpiredPages()))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(tellsOfSignOut(events))
                        .logoutSuccessUrl("/sign-in?signed-out"))
                .sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.newSession()))
                .addFilterAfter(new FreshRights(people), SecurityContextHolderFilter.class)
                .headers(PageHeaders::write);
        doors.ifAvailable(others -> others.into(http));
        return http.build();
    }

    /** Addresses are matched as the pages' own are. */
    @Bean
    PathPatternRequestMatcherBuilderFactoryBean addresses() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    RequestCache askedBeforeSignIn() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()));
        return cache;
    }

    /** Argon2id with the least cost that OWASP accepts (19 MiB, two passes): some 50 ms here. Others can be added beside it. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19_456, 2)));
    }

    private static LogoutHandler tellsOfSignOut(ApplicationEventPublisher events) {
        return (request, response, authentication) -> {
            if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
                events.publishEvent(new UserSignedOut(actor.userId()));
            }
        };
    }
}
