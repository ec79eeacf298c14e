package vn.nennep.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.util.DisconnectedClientHelper;
import vn.nennep.web.NotFound;
import vn.nennep.web.Refusal;

/// What controllers throw, as answers.
@ControllerAdvice
class ErrorAdvice {

    private final ErrorAnswers answers;

    ErrorAdvice(ErrorAnswers answers) {
        this.answers = answers;
    }

    /// A part of an address that cannot be read (`/plans/abc`) names nothing that exists.
    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    Object notFound(HttpServletRequest request) {
        return answers.answer(ErrorText.NOT_FOUND, request);
    }

    @ExceptionHandler
    Object refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        return answers.refusal(message(refusal), request, response);
    }

    @ExceptionHandler
    Object tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return answers.answer(ErrorText.TOO_LARGE, request);
    }

    @ExceptionHandler
    Object unreadable(MultipartException failure, HttpServletRequest request) {
        return answers.answer(ErrorText.UNREADABLE, request);
    }

    @ExceptionHandler
    Object wrongMethod(
            HttpRequestMethodNotSupportedException failure, HttpServletRequest request, HttpServletResponse response) {
        String[] supported = failure.getSupportedMethods();
        if (supported != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", supported));
        }
        return answers.answer(ErrorText.WRONG_METHOD, request);
    }

    @ExceptionHandler
    Object expired(CsrfException failure, HttpServletRequest request) {
        return answers.answer(ErrorText.EXPIRED, request);
    }

    /// What is not allowed does not exist; a stranger is sent to sign in by the security filter.
    @ExceptionHandler
    Object denied(AccessDeniedException failure, HttpServletRequest request) {
        if (request.getUserPrincipal() == null) {
            throw failure;
        }
        return answers.answer(ErrorText.NOT_FOUND, request);
    }

    @ExceptionHandler
    Object unknown(AuthenticationException failure) {
        throw failure;
    }

    /// Spring's own exceptions know their status; everything else is an error of ours.
    @ExceptionHandler
    @Nullable Object broken(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return null; // the reader went away in the middle of the answer
        }
        if (failure instanceof InvalidParameterException unreadable) {
            return answers.answer(ErrorText.of(unreadable.getErrorCode()), request);
        }
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return answers.answer(ErrorText.of(known.getStatusCode().value()), request);
        }
        return answers.failure(ErrorText.BROKEN, failure, request);
    }

    private static String message(Refusal refusal) {
        String message = refusal.getMessage();
        return message == null ? "" : message;
    }
}
