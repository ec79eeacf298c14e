package vn.nennep.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.web.servlet.HandlerExceptionResolver;
import vn.nennep.access.grant.AccountToken;
import vn.nennep.access.grant.Callers;
import vn.nennep.access.session.OpenSessions;

/// The rules that hold for every request: everything but the open addresses needs an account, every change carries the
/// form token.
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/second-step",
        "/sign-in/passkey",
        "/recovery",
        "/healthz",
        "/calendar/*.ics", // by a secret of its own
        "/error",
        "/css/**",
        "/js/**",
        "/lib/**",
        "/font/**",
        "/icon/**",
        "/favicon.ico",
        "/icon.svg",
        "/robots.txt",
        "/site.webmanifest",
        "/worker.js"
    };

    /// What happens to session and form token when somebody signs in.
    record Renewal(SessionAuthenticationStrategy strategy) {}

    @Bean
    FormTokens formTokens() {
        return new FormTokens();
    }

    @Bean
    Renewal renewal(FormTokens tokens) {
        return new Renewal(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens))));
    }

    @Bean
    SecurityFilterChain everyRequest(
            HttpSecurity http,
            Callers callers,
            SessionAccount sessions,
            FormTokens tokens,
            OpenSessions open,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver errors)
            throws Exception {
        SignInRedirect signIn = new SignInRedirect();
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .anyRequest()
                        .access((who, request) ->
                                new AuthorizationDecision(callers.current().isPresent())))
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(signIn)
                        .accessDeniedHandler((request, response, failure) ->
                                denied(request, response, failure, callers, signIn, errors)))
                .logout(out -> out.logoutRequestMatcher(request -> HttpMethod.POST.matches(request.getMethod())
                                && "/sign-out".equals(request.getRequestURI()))
                        .addLogoutHandler((request, response, who) -> {
                            if (who instanceof AccountToken token) {
                                open.left(token.account(), request);
                            }
                        })
                        .logoutSuccessHandler((request, response, who) -> SignInRedirect.send("/sign-in", response)))
                .headers(AbstractHttpConfigurer::disable) // written for every answer by web.header
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .build();
    }

    /// An account closed while its session lived is a stranger again.
    private static void denied(
            HttpServletRequest request,
            HttpServletResponse response,
            AccessDeniedException failure,
            Callers callers,
            SignInRedirect signIn,
            HandlerExceptionResolver errors) {
        if (failure instanceof CsrfException || callers.current().isPresent()) {
            errors.resolveException(request, response, null, failure);
        } else {
            signIn.redirect(request, response);
        }
    }
}
