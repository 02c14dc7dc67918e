package org.alongside.access.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts {@link SameTime} around everything that is asked. */
@Configuration(proxyBeanMethods = false)
class SameTimeSettings {

    @Bean
    SameTime sameTime(@Value("${alongside.refusals-take:PT0.04S}") Duration slot) {
        return new SameTime(slot);
    }

    @Bean
    FilterRegistrationBean<SameTime> aroundEverything(SameTime sameTime) {
        var registration = new FilterRegistrationBean<>(sameTime);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    WebMvcConfigurer beforeAPageIsDrawn(SameTime sameTime) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(sameTime);
            }
        };
    }
}
