package org.alongside.bench.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * A Camunda 7.24 Spring Boot application with default settings, whatever models are on its class path, and one page. No
 * stereotype: Alongside's own scan, which sees this class in tests, must not take it up.
 */
@EnableAutoConfiguration
public class BareApplication {

    public static void main(String[] args) {
        SpringApplication.run(BareApplication.class, args);
    }

    @Bean
    RouterFunction<ServerResponse> page() {
        return RouterFunctions.route()
                .GET("/", request -> ServerResponse.ok().body("A page"))
                .build();
    }
}
