"""What settings and their choices are called in the window.

Explanations are the manual's (manual.py); here are only names. Knows no widget.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

TITLES: dict[str, str] = {
    "gpu_profile": str(QT_TRANSLATE_NOOP("Titles", "Profile")),
    "talking_head.quality_mode": str(QT_TRANSLATE_NOOP("Titles", "Quality of the face")),
    "talking_head.engine": str(QT_TRANSLATE_NOOP("Titles", "What moves the face")),
    "talking_head.enabled": str(QT_TRANSLATE_NOOP("Titles", "Show a face")),
    "talking_head.device": str(QT_TRANSLATE_NOOP("Titles", "Where the face is computed")),
    "talking_head.high.enhance_face": str(QT_TRANSLATE_NOOP("Titles", "Refine the face")),
    "asr.engine": str(QT_TRANSLATE_NOOP("Titles", "What understands you")),
    "asr.language": str(QT_TRANSLATE_NOOP("Titles", "The language you speak")),
    "asr.vocabulary": str(QT_TRANSLATE_NOOP("Titles", "Words of your house")),
    "desktop.language": str(QT_TRANSLATE_NOOP("Titles", "Language of the window")),
    "tts.engine": str(QT_TRANSLATE_NOOP("Titles", "What speaks")),
    "tts.speed": str(QT_TRANSLATE_NOOP("Titles", "Pace")),
    "tts.clip": str(QT_TRANSLATE_NOOP("Titles", "Recording of a voice to clone")),
    "audio.barge_in": str(QT_TRANSLATE_NOOP("Titles", "Talking over it interrupts it")),
    "audio.echo_cancellation": str(QT_TRANSLATE_NOOP("Titles", "Cancel echoes")),
    "models.offline": str(QT_TRANSLATE_NOOP("Titles", "Stay offline")),
    "models.mirror": str(QT_TRANSLATE_NOOP("Titles", "Your own mirror")),
    "llm.engine": str(QT_TRANSLATE_NOOP("Titles", "What answers")),
    "llm.server.url": str(QT_TRANSLATE_NOOP("Titles", "Address of the server")),
    "llm.server.model": str(QT_TRANSLATE_NOOP("Titles", "Model of the server")),
    "llm.server.first_token_seconds": str(QT_TRANSLATE_NOOP("Titles", "Patience")),
    "llm.temperature": str(QT_TRANSLATE_NOOP("Titles", "Variety")),
    "llm.reply_tokens": str(QT_TRANSLATE_NOOP("Titles", "Longest answer")),
    "llm.persona": str(QT_TRANSLATE_NOOP("Titles", "Persona")),
    "llm.system_prompt": str(QT_TRANSLATE_NOOP("Titles", "System prompt")),
    "llm.tools": str(QT_TRANSLATE_NOOP("Titles", "The language model may use skills")),
    "assistant.name": str(QT_TRANSLATE_NOOP("Titles", "Its name")),
    "assistant.user_name": str(QT_TRANSLATE_NOOP("Titles", "Your name")),
    "conversations.keep": str(QT_TRANSLATE_NOOP("Titles", "Keep conversations")),
    "trace.enabled": str(QT_TRANSLATE_NOOP("Titles", "Record times")),
    "trace.content": str(QT_TRANSLATE_NOOP("Titles", "Record words too")),
    "desktop.appearance": str(QT_TRANSLATE_NOOP("Titles", "Appearance")),
    "desktop.scale": str(QT_TRANSLATE_NOOP("Titles", "Size of everything")),
    "desktop.reduced_motion": str(QT_TRANSLATE_NOOP("Titles", "Less motion")),
    "desktop.start_minimised": str(QT_TRANSLATE_NOOP("Titles", "Start in the tray")),
    "desktop.close_to_tray": str(QT_TRANSLATE_NOOP("Titles", "Close to the tray")),
    "desktop.talk_key": str(QT_TRANSLATE_NOOP("Titles", "Hold to talk")),
    "desktop.stop_key": str(QT_TRANSLATE_NOOP("Titles", "Stop the voice")),
    "desktop.mute_key": str(QT_TRANSLATE_NOOP("Titles", "Microphone off and on")),
    "desktop.global_talk_key": str(QT_TRANSLATE_NOOP("Titles", "Hold to talk, everywhere")),
    "turn_taking.mode": str(QT_TRANSLATE_NOOP("Titles", "When it listens")),
    "turn_taking.wake_word": str(QT_TRANSLATE_NOOP("Titles", "Wake word")),
    "turn_taking.follow_up_seconds": str(QT_TRANSLATE_NOOP("Titles", "Follow-up time (seconds)")),
    "turn_taking.sleep_after_minutes": str(QT_TRANSLATE_NOOP("Titles", "Sleep after (minutes)")),
    "turn_taking.semantic": str(QT_TRANSLATE_NOOP("Titles", "Listen for the end of a thought")),
    "vad.end_silence_seconds": str(QT_TRANSLATE_NOOP("Titles", "Pause that ends your turn (s)")),
    "vad.threshold": str(QT_TRANSLATE_NOOP("Titles", "Sensitivity to noise")),
}

WORDS: dict[str, str] = {
    "auto": str(QT_TRANSLATE_NOOP("Titles", "Automatic")),
    "low": str(QT_TRANSLATE_NOOP("Titles", "Low")),
    "medium": str(QT_TRANSLATE_NOOP("Titles", "Medium")),
    "high": str(QT_TRANSLATE_NOOP("Titles", "High")),
    "standard": str(QT_TRANSLATE_NOOP("Titles", "Standard")),
    "light": str(QT_TRANSLATE_NOOP("Titles", "Light")),
    "dark": str(QT_TRANSLATE_NOOP("Titles", "Dark")),
    "builtin": str(QT_TRANSLATE_NOOP("Titles", "Built in")),
    "still": str(QT_TRANSLATE_NOOP("Titles", "Still picture")),
    "wav2lip": "Wav2Lip",
    "server": str(QT_TRANSLATE_NOOP("Titles", "A server")),
    "llama": "llama.cpp",
    "skills": str(QT_TRANSLATE_NOOP("Titles", "Skills alone")),
    "faster-whisper": "Whisper",
    "pocketsphinx": "PocketSphinx",
    "xtts": "XTTS",
    "coqui": "Coqui",
    "piper": "Piper",
    "flite": "Flite",
    "espeak": "eSpeak NG",
    "open": str(QT_TRANSLATE_NOOP("Titles", "All the time")),
    "wake": str(QT_TRANSLATE_NOOP("Titles", "After its name")),
    "push_to_talk": str(QT_TRANSLATE_NOOP("Titles", "While the key is held")),
    "all": str(QT_TRANSLATE_NOOP("Titles", "Words and voice")),
    "text": str(QT_TRANSLATE_NOOP("Titles", "Words only")),
    "nothing": str(QT_TRANSLATE_NOOP("Titles", "Nothing")),
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "zh": "中文",
    "ja": "日本語",
}  # fmt: skip


def title_of(key: str) -> str:
    """What a setting is called; one without a title as its key says."""
    title = TITLES.get(key)
    if title is None:
        return key.rpartition(".")[2].replace("_", " ").capitalize()
    return QCoreApplication.translate("Titles", title)


def word_for(value: str) -> str:
    """What a choice is called."""
    return QCoreApplication.translate("Titles", WORDS[value]) if value in WORDS else value
