<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>将人脸的照片、绘画或素描拖到这里</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>拖到这里，或点击</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>默认值：{}。</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>将 {} 恢复为默认值</translation>
    </message>
</context>
<context>
    <name>AvatarCard</name>
    <message>
        <source>Avatar {}</source>
        <translation>形象 {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>移除 {}</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>{}:</source>
        <translation>{}：</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>现在：{}。</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>这条回答丢失了，请再问一次。</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>重放这条回答</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已打断</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>正在听…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>你说的话</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>助手说的话</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}：声音与人设</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>通用声音</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>此形象的声音</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>此形象的人设</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship&apos;s cook.”</source>
        <translation>与设置相同。也可以用自己的话写：“你是一位开朗的船上厨师。”</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>未安装，也不需要</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>{area}: {name}</source>
        <translation>{area}：{name}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation>正在全面检查…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>对话所需的一切都已就绪。</translation>
    </message>
    <message>
        <source>It answers what you type. To talk, see what is missing.</source>
        <translation>可以回答你输入的文字。要语音对话，请看还缺什么。</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>还无法进行对话。</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>打开相关设置</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>复制命令</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>检测语音</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>查找人脸</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>面孔模型</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}。</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Double click: back to the window. Right click: more.</source>
        <translation>双击：返回窗口。右键：更多。</translation>
    </message>
    <message>
        <source>Open Visavis</source>
        <translation>打开 Visavis</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>发送（回车）</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Rename the conversation</source>
        <translation>重命名对话</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>对话（Ctrl+L）</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>新对话（Ctrl+N）</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>新对话</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>导出对话</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>删除此对话？</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>其文字和声音将从这台电脑上清除，且无法恢复。</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>删除此消息？</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>它将从这台电脑上清除，且无法恢复。</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>返回对话</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>搜索对话</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>没有找到结果。</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The file can be written again: all of your conversation is kept.</source>
        <translation>文件可以重新写入：你的整个对话都已保存。</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>运行状况</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>报告问题</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>第 {step} 步，共 {count} 步</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>与 {} 中的内容相同，该文件也可以同时手动编辑。</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>重置所显示的全部</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>没有这个名称的设置。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>Place in the film</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>速度（&lt; 和 &gt;）</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>后退一帧（,）</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>前进一帧（.）</translation>
    </message>
    <message>
        <source>Silent (M)</source>
        <translation>静音 (M)</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>另存为…（Ctrl+S）</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>全屏（F）</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>保存回答</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>视频 (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>音频 (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>字幕 (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>正在保存 {}…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>已保存为 {}。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>正在生成视频…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>正在生成视频</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>我们能听到彼此吗？</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>说点什么：音量条应该会动。然后播放三个音符试听。</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>你想和谁交谈？</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>点击即可选择，可随时更改。</translation>
    </message>
    <message>
        <source>As it is, or with models?</source>
        <translation>保持现状，还是添加模型？</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>现在就能用。有了模型，它听得更懂，声音也更好。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>全部跳过，开始交谈</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>开始交谈</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>形象</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>选择与谁交谈。点一下即可，话说到一半也行。</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>人脸图片</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>正在 {} 中查找人脸…</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} 已添加。</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>在 {} 张人脸中选用了最大的一张。</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>这张图片很合适。</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>移除 {}？</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>删除的是图片的副本，不是你自己的文件。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>{} 已移除。</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Conversations, with the sound of the answers</source>
        <translation>对话，包括回答的声音</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>笔记与提醒</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>耗时记录</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>你自己的形象及其声音和人设</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>已下载的模型</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>加快启动的缓存</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>你的设置</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>你同意过的条款</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>保存的内容</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>全部保存在这台电脑上。你自己的声音从不保存。</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>删除所选…</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>永久删除这些内容？</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>重置：{}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>下次启动后生效。</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>语音理解</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>面孔</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>哪些内容会离开这台电脑</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>你说的话会以文字形式发送到 {}，因为你将其设为服务器。</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>没有。它不会自行发出任何请求。</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>你说的话不会外传。模型仅在你要求时下载。</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>打开麦克风</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>关闭麦克风</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>录音并回放</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>说点什么：音量条应该会动。</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>请说话…</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>你的声音听起来是这样的…</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>麦克风没有声音。是否已连接并获得授权？</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>听清楚了吗？那就一切正常。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>适用于“{}”配置</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>{} 的进度</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>你同意 {} 的条款吗？</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>移除 {}？</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>将释放 {}。之后可以重新下载。</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>已释放 {}。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>已暂停。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>你让它记住的事情。可以更正或删除笔记。</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>要记住的事情</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>新笔记</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>删除笔记“{}”</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>现状：无需下载</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>使用模型</translation>
    </message>
    <message>
        <source>What suits this computer</source>
        <translation>适合这台电脑的内容</translation>
    </message>
    <message>
        <source>Progress of what is fetched</source>
        <translation>下载进度</translation>
    </message>
    <message>
        <source>Yes, get all of it</source>
        <translation>好，全部下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>That is all that suits this computer.</source>
        <translation>适合这台电脑的都在这里了。</translation>
    </message>
    <message>
        <source>{names} · up to {size}</source>
        <translation>{names} · 最多 {size}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Yes, get all of it ({})</source>
        <translation>好，全部下载（{}）</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A yes agrees to use these for non-commercial purposes: {}.</source>
        <translation>选择“好”即表示同意仅将以下内容用于非商业用途：{}。</translation>
    </message>
    <message>
        <source>Installing packages: {}</source>
        <translation>正在安装软件包：{}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>正在下载 {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>Paused at {}. What came is kept.</source>
        <translation>已暂停于 {}。已下载的部分会保留。</translation>
    </message>
    <message>
        <source>All is here, and in use from now on.</source>
        <translation>全部就绪，现在起启用。</translation>
    </message>
    <message>
        <source>You can talk meanwhile.</source>
        <translation>期间可以继续交谈。</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>你说完后约 {} 秒开始出声。</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>交谈</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>形象</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>正在检查这台电脑…</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>约 {} 秒</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>从你说完到回答出声的预计时间。</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>听懂</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>在处理器上</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>在显卡上</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}，{place}</translation>
    </message>
    <message>
        <source>first words after {} s, measured</source>
        <translation>{} 秒后说出第一句（实测）</translation>
    </message>
    <message>
        <source>first words after {} s, estimated</source>
        <translation>{} 秒后说出第一句（估计）</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>每秒语音需 {} 秒（实测）</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>每秒语音需 {} 秒（估计）</translation>
    </message>
    <message>
        <source>Better, in Models: {}.</source>
        <translation>“模型”中有更好的：{}。</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>计时器与提醒</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>尚未到时的。</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>删除提醒“{}”</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>用于错误报告的文件：这里的运行状况、版本、更改过的设置、日志末尾以及最近几次回答的耗时。密钥、姓名和所说的内容都已去除。保存前请先阅读；不会发送任何内容。</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>收集信息</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>报告的部分</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>正在收集…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>已写入 {}。</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>请选择其他文件夹，或腾出空间。</translation>
    </message>
    <message>
        <source>The sound of this answer was not kept.</source>
        <translation>这条回答的声音没有保存。</translation>
    </message>
    <message>
        <source>conversations.keep says what is kept of later ones.</source>
        <translation>以后保存什么，见设置中的“保存对话”。</translation>
    </message>
    <message>
        <source>This answer has been deleted.</source>
        <translation>这条回答已被删除。</translation>
    </message>
    <message>
        <source>The conversations cannot be read: {error}.</source>
        <translation>无法读取对话：{error}。</translation>
    </message>
    <message>
        <source>The conversation could not be kept: {error}.</source>
        <translation>对话无法保存：{error}。</translation>
    </message>
    <message>
        <source>Your conversations are only in memory for now: another program holds {file}. They are written as soon as it lets go.</source>
        <translation>你的对话目前只在内存中：另一个程序正占用 {file}。一旦释放就会写入。</translation>
    </message>
    <message>
        <source>pip install faster-whisper (scripts/start --full installs it too).</source>
        <translation>pip install faster-whisper（scripts/start --full 也会安装它）。</translation>
    </message>
    <message>
        <source>faster-whisper on the processor</source>
        <translation>处理器上的 faster-whisper</translation>
    </message>
    <message>
        <source>the model {name} is not here</source>
        <translation>没有模型 {name}</translation>
    </message>
    <message>
        <source>there is no graphics card that it would stand in for</source>
        <translation>没有需要它替代的显卡</translation>
    </message>
    <message>
        <source>Nothing is missing: faster-whisper itself uses the processor.</source>
        <translation>并不缺什么：faster-whisper 本身就在用处理器。</translation>
    </message>
    <message>
        <source>Install faster-whisper (scripts/start --full), which knows many languages.</source>
        <translation>请安装支持多种语言的 faster-whisper（scripts/start --full）。</translation>
    </message>
    <message>
        <source>This Whisper model knows English only, not {named}.</source>
        <translation>这个 Whisper 模型只懂英语，不懂 {named}。</translation>
    </message>
    <message>
        <source>Choose a model without “.en” or “distil” in its name.</source>
        <translation>请选择名称中没有“.en”或“distil”的模型。</translation>
    </message>
    <message>
        <source>Whisper does not know the language {named}.</source>
        <translation>Whisper 不认识语言 {named}。</translation>
    </message>
    <message>
        <source>Choose another asr.language.</source>
        <translation>请在设置中选择其他语言。</translation>
    </message>
    <message>
        <source>There is no Whisper model here.</source>
        <translation>没有 Whisper 模型。</translation>
    </message>
    <message>
        <source>The speech recognition is closed.</source>
        <translation>语音识别已关闭。</translation>
    </message>
    <message>
        <source>pip install nvidia-cublas-cu12, or install the CUDA 12 runtime, or set asr.device to cpu.</source>
        <translation>pip install nvidia-cublas-cu12，或安装 CUDA 12 运行库，或将语音识别的运算设备设为 cpu。</translation>
    </message>
    <message>
        <source>Choose a smaller asr.model, or set asr.device to cpu.</source>
        <translation>请为语音识别选择更小的模型或处理器（cpu）。</translation>
    </message>
    <message>
        <source>the graphics card&apos;s cuBLAS 12 is not installed</source>
        <translation>显卡的 cuBLAS 12 未安装</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller asr.model.</source>
        <translation>请关闭其他程序，或选择更小的识别模型。</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory.</source>
        <translation>{what}：内存不足。</translation>
    </message>
    <message>
        <source>speech over an answer does not interrupt it</source>
        <translation>插话不会打断回答</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>回声消除</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>what can be kept is kept</source>
        <translation>能保留的都会保留</translation>
    </message>
    <message>
        <source>Take the server out of the settings to keep all of it here.</source>
        <translation>在设置中去掉服务器，一切就会留在本机。</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>the server answers, as it was set</source>
        <translation>由服务器回答，按你的设置</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>文字输入</translation>
    </message>
    <message>
        <source>text on the screen</source>
        <translation>屏幕上的文字</translation>
    </message>
    <message>
        <source>the sound alone</source>
        <translation>只有声音</translation>
    </message>
    <message>
        <source>{picture} is a folder, not a picture.</source>
        <translation>{picture} 是文件夹，不是图片。</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>请选择其中的文件。</translation>
    </message>
    <message>
        <source>{picture} is a video, and only pictures are added.</source>
        <translation>{picture} 是视频，只能添加图片。</translation>
    </message>
    <message>
        <source>Name the video&apos;s path as talking_head.avatar_image: Wav2Lip makes it speak.</source>
        <translation>请在设置中将视频路径填为面孔的图片：Wav2Lip 会让它说话。</translation>
    </message>
    <message>
        <source>{picture} is an avatar already, and not a picture.</source>
        <translation>{picture} 已经是形象，不是图片。</translation>
    </message>
    <message>
        <source>Faces cannot be looked for on this machine, so {picture} cannot be added.</source>
        <translation>这台电脑无法查找人脸，因此无法添加 {picture}。</translation>
    </message>
    <message>
        <source>Run scripts/start again; visavis doctor says what is missing.</source>
        <translation>请重新运行 scripts/start；诊断会说明缺少什么。</translation>
    </message>
    <message>
        <source>Yours are: {known}.</source>
        <translation>你的有：{known}。</translation>
    </message>
    <message>
        <source>The face in {path} is lost when it is cut.</source>
        <translation>裁剪后找不到 {path} 中的人脸。</translation>
    </message>
    <message>
        <source>Make room there, or name another place in VISAVIS_HOME.</source>
        <translation>请在那里腾出空间，或用 VISAVIS_HOME 指定其他位置。</translation>
    </message>
    <message>
        <source>config/config.yaml explains every setting.</source>
        <translation>config/config.yaml 解释了每项设置。</translation>
    </message>
    <message>
        <source>text of one line</source>
        <translation>一行文本</translation>
    </message>
    <message>
        <source>text of at most 8000 characters</source>
        <translation>不超过 8000 个字符的文本</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:11434/v1&quot;</source>
        <translation>形如“http://localhost:11434/v1”的地址</translation>
    </message>
    <message>
        <source>names of skills such as &quot;roll_dice, flip_coin&quot;</source>
        <translation>技能名称，如“roll_dice, flip_coin”</translation>
    </message>
    <message>
        <source>a language code such as &quot;en&quot;, several such as &quot;en, de&quot;, or &quot;auto&quot;</source>
        <translation>语言代码（如“en”）、多个代码（如“en, de”）或“auto”</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto、cpu、cuda 或 cuda:N</translation>
    </message>
    <message>
        <source>a bit rate such as &quot;192k&quot;</source>
        <translation>比特率，如“192k”</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {why}.</source>
        <translation>设置无法保存到 {path}：{why}。</translation>
    </message>
    <message>
        <source>They hold until you quit.</source>
        <translation>在退出之前它们仍然有效。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g} 之间的数字</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g} 之间的整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>是或否</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this}或{that}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}, even</source>
        <translation>{low:g} 到 {high:g} 之间的偶数</translation>
    </message>
    <message>
        <source>In pixels: an even number from 256 to 3840.</source>
        <translation>以像素为单位：256 到 3840 之间的偶数。</translation>
    </message>
    <message>
        <source>Frames per second, from 12 to 60.</source>
        <translation>每秒帧数，12 到 60。</translation>
    </message>
    <message>
        <source>What makes the mouth. Wav2Lip GAN looks sharper, and is slower.</source>
        <translation>用来生成嘴部的模型。Wav2Lip GAN 更清晰，但更慢。</translation>
    </message>
    <message>
        <source>Pictures looked at in one go when a face is searched for. More is faster, and takes more memory of the graphics card.</source>
        <translation>查找人脸时一次处理的图片数。越多越快，也越占显存。</translation>
    </message>
    <message>
        <source>Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice.</source>
        <translation>Wav2Lip 一次计算的帧数；内存不足时会自动减半。</translation>
    </message>
    <message>
        <source>“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of several).</source>
        <translation>“auto”；“cpu”表示处理器；“cuda”表示显卡（有多张时，“cuda:1”表示第二张）。</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file or a folder.</source>
        <translation>“auto”会从已有的模型中选用适合这台电脑的。也可以填模型名称、文件或文件夹。</translation>
    </message>
    <message>
        <source>Automatic follows your system.</source>
        <translation>“自动”会跟随系统。</translation>
    </message>
    <message>
        <source>How much this computer can carry. Automatic measures it.</source>
        <translation>这台电脑能承受多大的负荷。“自动”会自行测量。</translation>
    </message>
    <message>
        <source>The face, and how it is drawn.</source>
        <translation>面孔及其绘制方式。</translation>
    </message>
    <message>
        <source>Off: no video at all, only the voice.</source>
        <translation>关闭后没有画面，只有声音。</translation>
    </message>
    <message>
        <source>Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move.</source>
        <translation>Wav2Lip 需要模型；内置面孔什么都不需要；静态图片不会动。</translation>
    </message>
    <message>
        <source>The picture of the assistant: one clearly visible face, seen from the front.</source>
        <translation>助手的图片：一张清晰可见的正面人脸。</translation>
    </message>
    <message>
        <source>How fine the picture is: Standard is fast (720p), High is for strong graphics cards (1080p). Automatic takes High where the computer carries it.</source>
        <translation>画面的精细程度：“标准”较快（720p），“高”适合性能强的显卡（1080p）。“自动”会在电脑能承受时选“高”。</translation>
    </message>
    <message>
        <source>What the quality Standard means.</source>
        <translation>“标准”质量的具体含义。</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality Standard.</source>
        <translation>“标准”质量下的画面大小。</translation>
    </message>
    <message>
        <source>What the quality High means.</source>
        <translation>“高”质量的具体含义。</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality High.</source>
        <translation>“高”质量下的画面大小。</translation>
    </message>
    <message>
        <source>With GFPGAN, in the quality High: finer skin and teeth, in about twice the time.</source>
        <translation>在“高”质量下使用 GFPGAN：皮肤和牙齿更细腻，耗时约为两倍。</translation>
    </message>
    <message>
        <source>Films that are written as files.</source>
        <translation>写成文件的视频。</translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation>文件类型。</translation>
    </message>
    <message>
        <source>How the picture is compressed.</source>
        <translation>画面的压缩方式。</translation>
    </message>
    <message>
        <source>How the sound is compressed.</source>
        <translation>声音的压缩方式。</translation>
    </message>
    <message>
        <source>Bits per second of the sound, from 10k to 999k.</source>
        <translation>声音每秒的比特数，10k 到 999k。</translation>
    </message>
    <message>
        <source>What was found in the picture is kept, so that the next start is quicker.</source>
        <translation>保留在图片中找到的内容，让下次启动更快。</translation>
    </message>
    <message>
        <source>Computes in 16 bits where the graphics card can: faster, and looks the same.</source>
        <translation>在显卡支持时用 16 位计算：更快，看起来没有差别。</translation>
    </message>
    <message>
        <source>Where the models of the face are.</source>
        <translation>面孔模型所在的位置。</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, the base model.</source>
        <translation>Wav2Lip 基础模型的文件。</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, trained to look sharper.</source>
        <translation>经过锐化训练的 Wav2Lip 的文件。</translation>
    </message>
    <message>
        <source>The file of S3FD, Wav2Lip&apos;s own face detector.</source>
        <translation>Wav2Lip 自带的人脸检测器 S3FD 的文件。</translation>
    </message>
    <message>
        <source>The file of GFPGAN, which refines the face.</source>
        <translation>用来细化面孔的 GFPGAN 的文件。</translation>
    </message>
    <message>
        <source>The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a soft square is taken.</source>
        <translation>ParseNet 或 BiSeNet 的文件，告诉 GFPGAN 面孔的边界在哪里。没有它时使用边缘柔和的方框。</translation>
    </message>
    <message>
        <source>The file of RealESRGAN, which enlarges a small picture before it is refined.</source>
        <translation>RealESRGAN 的文件，在细化之前放大较小的图片。</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker.</source>
        <translation>麦克风与扬声器。</translation>
    </message>
    <message>
        <source>Which microphone listens: the system&apos;s default, or this one.</source>
        <translation>使用哪个麦克风：系统默认的，或这里指定的。</translation>
    </message>
    <message>
        <source>Which loudspeaker speaks: the system&apos;s default, or this one.</source>
        <translation>使用哪个扬声器：系统默认的，或这里指定的。</translation>
    </message>
    <message>
        <source>Automatic: where its own voice can be taken out of what the microphone hears. Yes, without that, needs headphones: from an open loudspeaker it would hear itself and interrupt itself.</source>
        <translation>“自动”：在能把它自己的声音从麦克风中去除时启用。若不能而选“是”，请戴耳机：用外放时它会听到自己并打断自己。</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice, and steady noise, out of what the microphone hears.</source>
        <translation>从麦克风中去除助手自己的声音和持续的噪声。</translation>
    </message>
    <message>
        <source>Samples per second sent to the loudspeaker.</source>
        <translation>每秒发送到扬声器的采样数。</translation>
    </message>
    <message>
        <source>When someone speaks, and when they have finished.</source>
        <translation>判断有没有人在说话，以及是否说完。</translation>
    </message>
    <message>
        <source>Silero is better in noise; WebRTC is simpler.</source>
        <translation>Silero 在噪声中更好；WebRTC 更简单。</translation>
    </message>
    <message>
        <source>How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet speech.</source>
        <translation>要有多大把握才认为听到了说话。越高越能忽略噪声，但可能漏掉轻声说话。</translation>
    </message>
    <message>
        <source>After this pause you have finished, where nothing else tells. After what sounds complete it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker answers, but it may cut in.</source>
        <translation>没有其他迹象时，停顿这么久就算说完。听起来完整时更短，在“和”“然后”之后更长，并会适应你的停顿习惯。越短回答越快，但可能抢话。</translation>
    </message>
    <message>
        <source>Sound kept from before speech was noticed, so that no first word is lost.</source>
        <translation>保留察觉说话之前的声音，以免漏掉第一个词。</translation>
    </message>
    <message>
        <source>Shorter sounds are no speech: a cough, a click.</source>
        <translation>更短的声音不算说话，比如咳嗽、咔嗒声。</translation>
    </message>
    <message>
        <source>Longer speech is cut here and answered.</source>
        <translation>超过这个长度就在此截断并回答。</translation>
    </message>
    <message>
        <source>Whose turn it is to speak.</source>
        <translation>轮到谁说话。</translation>
    </message>
    <message>
        <source>All the time: everything is said to the assistant. After its name: what begins with its name is. While the key is held: what is said then is.</source>
        <translation>“始终”：所有的话都是说给助手的。“听到它的名字后”：只有以它的名字开头的话。“按住按键时”：只有按住时说的话。</translation>
    </message>
    <message>
        <source>The name that wakes it; empty: what it is called. Common names are recognised best.</source>
        <translation>用来唤醒它的名字；留空则用它本来的名字。常见的名字最容易识别。</translation>
    </message>
    <message>
        <source>For so long after an answer no name is needed.</source>
        <translation>回答之后的这段时间内不需要再叫名字。</translation>
    </message>
    <message>
        <source>After so long without talk an open conversation needs the name again; 0: never.</source>
        <translation>这么久没人说话后，开放的对话又需要叫名字；0 表示从不。</translation>
    </message>
    <message>
        <source>Judges by melody and words whether you have finished, not by silence alone.</source>
        <translation>根据语调和词句判断你是否说完，而不只看停顿。</translation>
    </message>
    <message>
        <source>Prepares an answer in every pause that may be the end; costs work that may be thrown away.</source>
        <translation>在每个可能是结尾的停顿处预先准备回答；可能会白费一些运算。</translation>
    </message>
    <message>
        <source>What turns your speech into text.</source>
        <translation>把你说的话变成文字的部分。</translation>
    </message>
    <message>
        <source>Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and needs no download.</source>
        <translation>Whisper 懂一百种语言，需要模型；PocketSphinx 只懂英语，无需下载。</translation>
    </message>
    <message>
        <source>In which numbers it computes. Those with float16 are for graphics cards.</source>
        <translation>计算所用的数值类型。带 float16 的用于显卡。</translation>
    </message>
    <message>
        <source>A code such as en; or several, such as “en, de”, of which each time the likeliest is taken; or “auto” for any. The first one is what the assistant itself speaks.</source>
        <translation>语言代码，如 en；也可以写多个，如“en, de”，每次取最可能的一种；“auto”表示任意语言。助手自己说第一种。</translation>
    </message>
    <message>
        <source>Words that are likelier with you than elsewhere, such as names. What you and the assistant are called is known already.</source>
        <translation>你常用而别处少见的词，例如人名。你和助手的名字它已经知道。</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>负责回答的部分。</translation>
    </message>
    <message>
        <source>A server, a language model on this computer (llama.cpp), or skills alone (time, timers, sums, notes …; needs no download). Automatic takes the first of them that is there; what a skill certainly does, it does in any case, and at once.</source>
        <translation>服务器、这台电脑上的语言模型（llama.cpp），或仅用技能（时间、计时器、计算、笔记等，无需下载）。“自动”使用其中第一个可用的；技能肯定能做的事总由技能立即完成。</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or a GGUF file that can chat.</source>
        <translation>“auto”会从已有的模型中选用适合这台电脑的。也可以填模型名称或能对话的 GGUF 文件。</translation>
    </message>
    <message>
        <source>How much of the conversation it keeps in mind, in tokens (some four letters each). Empty: what the free memory allows. Older talk is kept as a summary.</source>
        <translation>它能记住多少对话内容，以词元计（每个约四个字母）。留空则取决于空闲内存。更早的内容会保留为摘要。</translation>
    </message>
    <message>
        <source>How many layers of the model are on the graphics card. Empty: what its free memory allows; 0: all on the processor.</source>
        <translation>模型有多少层放在显卡上。留空则取决于空闲显存；0 表示全部由处理器计算。</translation>
    </message>
    <message>
        <source>0 always says the likeliest; higher is more varied.</source>
        <translation>0 总是说最可能的内容；越高越多样。</translation>
    </message>
    <message>
        <source>In tokens, some four letters each.</source>
        <translation>以词元计，每个约四个字母。</translation>
    </message>
    <message>
        <source>It may set timers, take notes, and do whatever else the skills can.</source>
        <translation>它可以设置计时器、记笔记，以及做技能能做的其他事情。</translation>
    </message>
    <message>
        <source>Who it is, in your words, such as “You are a cheerful ship&apos;s cook.”</source>
        <translation>用你的话说它是谁，例如“你是一位开朗的船上厨师。”</translation>
    </message>
    <message>
        <source>All that it is told about itself, in the place of our own text. {{name}} stands for its name.</source>
        <translation>告诉它关于自己的全部内容，替换我们的文本。{{name}} 代表它的名字。</translation>
    </message>
    <message>
        <source>A server with OpenAI&apos;s chat interface. If it fails, the model on this computer answers, else the skills.</source>
        <translation>使用 OpenAI 聊天接口的服务器。如果它失败，由这台电脑上的模型回答，否则由技能回答。</translation>
    </message>
    <message>
        <source>Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text.</source>
        <translation>Ollama、LM Studio、llama-server、vLLM 或互联网上的服务器，例如 http://localhost:11434/v1。留空表示没有。发往另一台电脑时，你说的话以文字形式传送。</translation>
    </message>
    <message>
        <source>One of its models; “auto” takes the first that it has.</source>
        <translation>它的某个模型；“auto”使用它的第一个模型。</translation>
    </message>
    <message>
        <source>How many seconds it may take to begin an answer; it may have to load first.</source>
        <translation>最多等多少秒开始回答；它可能需要先加载。</translation>
    </message>
    <message>
        <source>The voice.</source>
        <translation>声音。</translation>
    </message>
    <message>
        <source>Automatic: the best that this computer can run and whose model is here. XTTS: the most natural, many languages, clones a voice; for non-commercial use, wants a graphics card. Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak NG: robotic, a hundred languages. The last two need no download.</source>
        <translation>“自动”：这台电脑能运行且已有模型中最好的。XTTS：最自然，支持多种语言，可克隆声音；仅限非商业用途，需要显卡。Coqui：自然。Piper：自然，在任何处理器上都很快。Flite：机械音，英语。eSpeak NG：机械音，一百种语言。最后两种无需下载。</translation>
    </message>
    <message>
        <source>“auto”, or an engine and its voice, such as flite:slt or coqui:p225.</source>
        <translation>“auto”，或引擎及其声音，例如 flite:slt 或 coqui:p225。</translation>
    </message>
    <message>
        <source>1 is its own pace; 2 is twice as fast.</source>
        <translation>1 是它本来的语速，2 是两倍快。</translation>
    </message>
    <message>
        <source>Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take only the voice of somebody who agrees.</source>
        <translation>供 XTTS 克隆的声音，时长 6 到 30 秒。留空则使用自带的声音。只使用本人同意的声音。</translation>
    </message>
    <message>
        <source>Who talks to whom.</source>
        <translation>谁和谁在交谈。</translation>
    </message>
    <message>
        <source>What the assistant calls itself.</source>
        <translation>助手怎样称呼自己。</translation>
    </message>
    <message>
        <source>What it calls you. Empty if you would rather not say.</source>
        <translation>它怎样称呼你。不想说可以留空。</translation>
    </message>
    <message>
        <source>An answer&apos;s first phrase has at most this many words, so that speech starts early; 0 never cuts a sentence for that.</source>
        <translation>回答的第一个短句最多这么多词，以便尽早开口；0 表示从不为此切分句子。</translation>
    </message>
    <message>
        <source>What it can do by itself: tell the time, set timers, calculate, keep notes and more.</source>
        <translation>它自己就能做的事：报时、设置计时器、计算、记笔记等。</translation>
    </message>
    <message>
        <source>By their names, with commas between them. Empty: it may use all of them.</source>
        <translation>填写名称，用逗号分隔。留空表示可以使用全部。</translation>
    </message>
    <message>
        <source>Models are downloaded only when you say so.</source>
        <translation>只有在你同意时才会下载模型。</translation>
    </message>
    <message>
        <source>The address of your own copy of the models folder, asked before the models&apos; own places. Empty: none.</source>
        <translation>你自己的模型文件夹副本的地址，优先于模型的原始来源。留空表示没有。</translation>
    </message>
    <message>
        <source>No request is made for models.</source>
        <translation>不会为模型发出任何网络请求。</translation>
    </message>
    <message>
        <source>A record of how long each step of an answer took, on this computer.</source>
        <translation>在这台电脑上记录回答每一步的耗时。</translation>
    </message>
    <message>
        <source>What was said is written too. Sound never is.</source>
        <translation>也写下说过的话。声音从不记录。</translation>
    </message>
    <message>
        <source>Older records are removed at the next start.</source>
        <translation>更早的记录会在下次启动时删除。</translation>
    </message>
    <message>
        <source>What is kept of your conversations.</source>
        <translation>保存对话的哪些内容。</translation>
    </message>
    <message>
        <source>On this computer only, until you delete it. With the voice, answers can be played again with the face. Your own voice is never kept.</source>
        <translation>仅保存在这台电脑上，直到你删除。保存声音后，可以连同面孔重放回答。你自己的声音从不保存。</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>窗口。</translation>
    </message>
    <message>
        <source>1 is the screen&apos;s own size.</source>
        <translation>1 是屏幕本来的大小。</translation>
    </message>
    <message>
        <source>Nothing moves that need not. Follows your system where it says so.</source>
        <translation>不做多余的动画。系统有此设置时会跟随系统。</translation>
    </message>
    <message>
        <source>It begins in the tray, without a window.</source>
        <translation>启动后只在托盘中，不显示窗口。</translation>
    </message>
    <message>
        <source>Closing the window leaves it in the tray; quit from there.</source>
        <translation>关闭窗口后留在托盘中；可从托盘退出。</translation>
    </message>
    <message>
        <source>The key that is held to talk.</source>
        <translation>按住它来说话。</translation>
    </message>
    <message>
        <source>The key that stops the voice.</source>
        <translation>按它停止说话。</translation>
    </message>
    <message>
        <source>The key that turns the microphone off and on.</source>
        <translation>按它关闭或打开麦克风。</translation>
    </message>
    <message>
        <source>A key that talks wherever you are, while it is held. On Linux with X11 only.</source>
        <translation>按住时，在任何地方都能说话的按键。仅限使用 X11 的 Linux。</translation>
    </message>
    <message>
        <source>The face is not there yet.</source>
        <translation>面孔还没准备好。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>应为{wanted}。</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>X 服务器没有响应。</translation>
    </message>
    <message>
        <source>Name one such as &quot;Ctrl+Alt+Space&quot;.</source>
        <translation>请填写如“Ctrl+Alt+Space”的按键。</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>出了点问题：{error}。</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>没有设置服务器。</translation>
    </message>
    <message>
        <source>Write its address above.</source>
        <translation>请在上方填写地址。</translation>
    </message>
    <message>
        <source>The package keyring is not installed, so no key is kept.</source>
        <translation>未安装 keyring 软件包，因此不保存密钥。</translation>
    </message>
    <message>
        <source>The keyring refused: {name}.</source>
        <translation>密钥环拒绝了：{name}。</translation>
    </message>
    <message>
        <source>A conversation cannot be written as {kind}.</source>
        <translation>对话无法写成 {kind}。</translation>
    </message>
    <message>
        <source>PocketSphinx knows English only, not {language!r}</source>
        <translation>PocketSphinx 只懂英语，不懂 {language!r}</translation>
    </message>
    <message>
        <source>The Whisper model in {folder} needs {needed:.1f} GB of memory, and {free:.1f} GB are free.</source>
        <translation>{folder} 中的 Whisper 模型需要 {needed:.1f} GB 内存，空闲 {free:.1f} GB。</translation>
    </message>
    <message>
        <source>The avatar {name!r} cannot be removed: {why}.</source>
        <translation>无法移除形象 {name!r}：{why}。</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <translation>请自行删除文件夹 {folder}。</translation>
    </message>
    <message>
        <source>The avatar cannot be kept in {folder}: {why}.</source>
        <translation>无法将形象保存到 {folder}：{why}。</translation>
    </message>
    <message>
        <source>It failed {count} times: {error}.</source>
        <translation>失败了 {count} 次：{error}。</translation>
    </message>
    <message>
        <source>{before}{gap}{what}</source>
        <translation>{before}{gap}{what}</translation>
    </message>
    <message>
        <source>There is no key {keys!r}.</source>
        <translation>没有按键 {keys!r}。</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>文件系统为只读</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Set {variable} before the start instead.</source>
        <translation>请改为在启动前设置 {variable}。</translation>
    </message>
    <message>
        <source>No voice can speak here.</source>
        <translation>这里没有可用的声音。</translation>
    </message>
    <message>
        <source>Look at Diagnostics.</source>
        <translation>请查看诊断。</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}：{reason}。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>面孔质量</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>面孔的驱动方式</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>显示面孔</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>面孔的运算设备</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>细化面孔</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>语音识别引擎</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>你说的语言</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>人名和特殊词语</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>窗口语言</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>语音合成引擎</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>用于克隆的声音录音</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>插话可打断它</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>消除回声</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>保持离线</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>自有镜像</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>回答引擎</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>服务器模型</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>等待时限</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>多样性</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>最长回答</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>系统提示词</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>语言模型可以使用技能</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>它的名字</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>记录耗时</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>同时记录文字</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整体大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>启动到托盘</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>关闭到托盘</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>按住说话</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>开关麦克风</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>在任何地方按住说话</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>何时聆听</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>唤醒词</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>追问时间（秒）</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>休眠前等待（分钟）</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>判断话是否说完</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>视为说完的停顿（秒）</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>噪声敏感度</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Quality: Standard</source>
        <translation>质量：标准</translation>
    </message>
    <message>
        <source>Size in the quality Standard</source>
        <translation>“标准”质量的大小</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Model of the mouth</source>
        <translation>嘴部模型</translation>
    </message>
    <message>
        <source>Pictures searched at once</source>
        <translation>一次查找的图片数</translation>
    </message>
    <message>
        <source>Frames computed at once</source>
        <translation>一次计算的帧数</translation>
    </message>
    <message>
        <source>Quality: High</source>
        <translation>质量：高</translation>
    </message>
    <message>
        <source>Size in the quality High</source>
        <translation>“高”质量的大小</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Compression of the picture</source>
        <translation>画面压缩</translation>
    </message>
    <message>
        <source>Compression of the sound</source>
        <translation>声音压缩</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>声音比特率</translation>
    </message>
    <message>
        <source>Remember faces</source>
        <translation>记住面孔</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>半精度</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>面孔模型</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>麦克风与扬声器</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Sample rate of the loudspeaker</source>
        <translation>扬声器采样率</translation>
    </message>
    <message>
        <source>Noticing speech</source>
        <translation>察觉语音</translation>
    </message>
    <message>
        <source>What notices speech</source>
        <translation>语音检测引擎</translation>
    </message>
    <message>
        <source>Sound kept from before (s)</source>
        <translation>保留的前段声音（秒）</translation>
    </message>
    <message>
        <source>Shortest speech (s)</source>
        <translation>最短语音（秒）</translation>
    </message>
    <message>
        <source>Longest speech (s)</source>
        <translation>最长语音（秒）</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>轮流说话</translation>
    </message>
    <message>
        <source>Prepare answers early</source>
        <translation>提前准备回答</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>Model that understands</source>
        <translation>识别模型</translation>
    </message>
    <message>
        <source>Where speech is understood</source>
        <translation>语音识别的运算设备</translation>
    </message>
    <message>
        <source>Kind of numbers</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>回答模型</translation>
    </message>
    <message>
        <source>How much it keeps in mind</source>
        <translation>记住多少内容</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>显卡上的层数</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>语音模型</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Where the voice is computed</source>
        <translation>声音的运算设备</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Longest first phrase (words)</source>
        <translation>首句最长（词）</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills switched off</source>
        <translation>停用的技能</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Record of times</source>
        <translation>耗时记录</translation>
    </message>
    <message>
        <source>Keep records (days)</source>
        <translation>保留记录（天）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>静态图片</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>仅技能</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>听到它的名字后</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>按住按键时</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>文字和声音</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>仅文字</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>it is chosen in the settings, but this version does not have it yet</source>
        <translation>设置中选择了它，但此版本还没有</translation>
    </message>
    <message>
        <source>none of these can serve</source>
        <translation>这些都无法使用</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}：{reason}</translation>
    </message>
    <message>
        <source>Choose auto, or one of these.</source>
        <translation>请选择“自动”，或这里的某一项。</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>见上文。</translation>
    </message>
    <message>
        <source>asking it failed: {error}</source>
        <translation>检查失败：{error}</translation>
    </message>
    <message>
        <source>the package {name} is not installed</source>
        <translation>软件包 {name} 未安装</translation>
    </message>
    <message>
        <source>{label} could not be loaded: {error}.</source>
        <translation>无法加载 {label}：{error}。</translation>
    </message>
    <message>
        <source>{label} does not work: {error}.</source>
        <translation>{label} 无法工作：{error}。</translation>
    </message>
    <message>
        <source>The face did not answer in time.</source>
        <translation>面孔没有及时响应。</translation>
    </message>
    <message>
        <source>GPU out of memory during video generation ({what}). Falling back to audio-only playback.</source>
        <translation>生成面孔时显存不足（{what}）。改为仅播放声音。</translation>
    </message>
    <message>
        <source>Use quality_mode=&apos;standard&apos; or switch to CPU.</source>
        <translation>请选择“标准”质量，或处理器（cpu）。</translation>
    </message>
    <message>
        <source>the captions; I wait for a loudspeaker</source>
        <translation>字幕；我在等扬声器</translation>
    </message>
    <message>
        <source>typed messages; I wait for a microphone</source>
        <translation>文字输入；我在等麦克风</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone; then start me again.</source>
        <translation>请在“系统设置”的“隐私与安全性”“麦克风”中允许，然后重新启动我。</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Microphone: both switches, also the one for desktop apps.</source>
        <translation>请在“设置”的“隐私和安全性”“麦克风”中允许：两个开关都要打开，包括桌面应用的开关。</translation>
    </message>
    <message>
        <source>The microphone sends only silence.</source>
        <translation>麦克风只传来静音。</translation>
    </message>
    <message>
        <source>I wait for sound</source>
        <translation>我在等声音</translation>
    </message>
    <message>
        <source>I hear you badly</source>
        <translation>我听不清你</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first}{then}</translation>
    </message>
    <message>
        <source>It may be muted: look for its switch, or at the system&apos;s sound settings.</source>
        <translation>它可能被静音了：请看看它的开关，或系统的声音设置。</translation>
    </message>
    <message>
        <source>Get one: visavis models get NAME (`visavis models list` shows them).</source>
        <translation>下载一个：visavis models get NAME（`visavis models list` 会列出它们）。</translation>
    </message>
    <message>
        <source>What you say is sent as text to {where}, as llm.server.url is set.</source>
        <translation>按照设置，你说的话会以文字形式发送到 {where}。</translation>
    </message>
    <message>
        <source>a model is not here</source>
        <translation>没有模型</translation>
    </message>
    <message>
        <source>the built-in skills (no language model)</source>
        <translation>内置技能（无语言模型）</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>没有设置服务器</translation>
    </message>
    <message>
        <source>Set llm.server.url, if you have one (Ollama, vLLM, …).</source>
        <translation>如果有服务器（Ollama、vLLM 等），请填写地址。</translation>
    </message>
    <message>
        <source>the language model {name} is not here</source>
        <translation>没有语言模型 {name}</translation>
    </message>
    <message>
        <source>the model {model} is not there</source>
        <translation>没有模型 {model}</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>未安装 llama-cpp-python。</translation>
    </message>
    <message>
        <source>Install it: scripts/start --full.</source>
        <translation>请安装：scripts/start --full。</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context} tokens ({complaint}).</source>
        <translation>内存不足以容纳 {context} 个词元的上下文（{complaint}）。</translation>
    </message>
    <message>
        <source>Set a shorter llm.context_tokens, or choose a smaller model.</source>
        <translation>请减少记住的内容，或选择更小的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {name} ({why}).</source>
        <translation>内存不足以容纳模型 {name}（{why}）。</translation>
    </message>
    <message>
        <source>Choose a smaller model, or set a lower llm.gpu_layers.</source>
        <translation>请选择更小的模型，或减少显卡上的层数。</translation>
    </message>
    <message>
        <source>If it happens again, choose a smaller model or a shorter llm.context_tokens.</source>
        <translation>如果再次发生，请选择更小的模型，或减少记住的内容。</translation>
    </message>
    <message>
        <source> beside the {layers} layers that fit on the graphics card</source>
        <translation>（另有 {layers} 层可放在显卡上）</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} of memory{beside}, but only {free} are free.</source>
        <translation>模型 {name} 需要 {needed} 内存{beside}，但只有 {free} 空闲。</translation>
    </message>
    <message>
        <source>{place} cannot be fetched: {why}.</source>
        <translation>无法下载 {place}：{why}。</translation>
    </message>
    <message>
        <source>{place} gives a wrong file: {why}.</source>
        <translation>{place} 提供的文件不正确：{why}。</translation>
    </message>
    <message>
        <source>There are {free:.1f} GB free for {folder}, and {needed:.1f} GB are needed.</source>
        <translation>{folder} 可用 {free:.1f} GB，需要 {needed:.1f} GB。</translation>
    </message>
    <message>
        <source>Make it yourself, or name another place in {variable}.</source>
        <translation>请自行创建，或用 {variable} 指定其他位置。</translation>
    </message>
    <message>
        <source>The packages could not be installed: {why}</source>
        <translation>软件包无法安装：{why}</translation>
    </message>
    <message>
        <source>It speaks {languages}.</source>
        <translation>它会说 {languages}。</translation>
    </message>
    <message>
        <source>the recording {clip} cannot be read ({why})</source>
        <translation>无法读取录音 {clip}（{why}）</translation>
    </message>
    <message>
        <source>There is no avatar {name!r}.</source>
        <translation>没有形象 {name!r}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>无法写入 {path}：没有文件夹 {folder}。</translation>
    </message>
    <message>
        <source>Make it smaller: up to {most} million pixels can be read.</source>
        <translation>请缩小：最多可读取 {most} 百万像素。</translation>
    </message>
    <message>
        <source>Use a picture of at least {side}x{side}; 512x512 or more looks good.</source>
        <translation>请使用至少 {side}x{side} 的图片；512x512 以上效果好。</translation>
    </message>
    <message>
        <source>There is no device {name!r}.</source>
        <translation>没有设备 {name!r}。</translation>
    </message>
    <message>
        <source>Choose a smaller model (`visavis models list`), or close other programs.</source>
        <translation>请选择更小的模型（`visavis models list`），或关闭其他程序。</translation>
    </message>
    <message>
        <source>Is the disk full or read-only?</source>
        <translation>磁盘是否已满或为只读？</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations, {file}.</source>
        <translation>另一个程序正占用你的对话文件 {file}。</translation>
    </message>
    <message>
        <source>Close it, or try again in a while.</source>
        <translation>请关闭它，或稍后再试。</translation>
    </message>
    <message>
        <source>What you said was not understood: {why}.</source>
        <translation>没有听懂你说的话：{why}。</translation>
    </message>
    <message>
        <source>The answer could not be thought out: {why}.</source>
        <translation>无法得出回答：{why}。</translation>
    </message>
    <message>
        <source>The answer could not be spoken: {why}.</source>
        <translation>无法说出回答：{why}。</translation>
    </message>
    <message>
        <source>The answer could not be played: {why}.</source>
        <translation>无法播放回答：{why}。</translation>
    </message>
    <message>
        <source>Nothing is fetched: Visavis is set to work offline.</source>
        <translation>不会下载任何内容：Visavis 已设为离线工作。</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Models.</source>
        <translation>请在“设置 → 模型”中关闭该选项。</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}。</translation>
    </message>
    <message>
        <source>It cannot be kept: {why}.</source>
        <translation>无法保存：{why}。</translation>
    </message>
    <message>
        <source>Install it (python scripts/setup.py --keyring), or set {variable} before the start.</source>
        <translation>请安装（python scripts/setup.py --keyring），或在启动前设置 {variable}。</translation>
    </message>
    <message>
        <source>Tell the time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Tell the date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days until a date</source>
        <translation>倒数天数</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>设置计时器</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>设置提醒</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>设置闹钟</translation>
    </message>
    <message>
        <source>List reminders</source>
        <translation>列出提醒</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Cancel reminders</source>
        <translation>取消提醒</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>单位换算</translation>
    </message>
    <message>
        <source>Flip a coin</source>
        <translation>抛硬币</translation>
    </message>
    <message>
        <source>Roll dice</source>
        <translation>掷骰子</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>挑选</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>记住</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>回忆</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>列出笔记</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>忘记</translation>
    </message>
    <message>
        <source>Forget all notes</source>
        <translation>删除所有笔记</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Change the avatar</source>
        <translation>更换形象</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>更换声音</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>更改质量</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>闲聊</translation>
    </message>
    <message>
        <source>{label} cannot be asked: {error}.</source>
        <translation>无法查询 {label}：{error}。</translation>
    </message>
    <message>
        <source>The face broke off: {error}.</source>
        <translation>面部画面中断：{error}。</translation>
    </message>
    <message>
        <source>The server at {host} has no model.</source>
        <translation>服务器 {host} 上没有模型。</translation>
    </message>
    <message>
        <source>Load one there, or set another.</source>
        <translation>请在那里加载一个，或设置其他服务器。</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, for {where}</source>
        <translation>你说的话会以文字形式离开这台电脑，发送到 {where}</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, unencrypted, for {where}</source>
        <translation>你说的话会以未加密的文字形式离开这台电脑，发送到 {where}</translation>
    </message>
    <message>
        <source>{url} is no address of a server</source>
        <translation>{url} 不是服务器地址</translation>
    </message>
    <message>
        <source>Correct llm.server.url.</source>
        <translation>请更正服务器地址。</translation>
    </message>
    <message>
        <source>The key is from the environment variable {variable}.</source>
        <translation>密钥来自环境变量 {variable}。</translation>
    </message>
    <message>
        <source>The key is from the keyring.</source>
        <translation>密钥来自密钥环。</translation>
    </message>
    <message>
        <source>The keyring cannot be read, so no key is used.</source>
        <translation>无法读取密钥环，因此不使用密钥。</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>没有设置密钥。</translation>
    </message>
    <message>
        <source>The server at {host} answered with {kind} instead of OpenAI&apos;s chat interface.</source>
        <translation>服务器 {host} 返回的是{kind}，而不是 OpenAI 聊天接口。</translation>
    </message>
    <message>
        <source> It said: {words}.</source>
        <translation>它说：{words}。</translation>
    </message>
    <message>
        <source>The server at {host} wants a key.{words}</source>
        <translation>服务器 {host} 需要密钥。{words}</translation>
    </message>
    <message>
        <source>The server at {host} failed with status {status}.{words}</source>
        <translation>服务器 {host} 出错，状态 {status}。{words}</translation>
    </message>
    <message>
        <source>The server at {host} does not answer: {error}.</source>
        <translation>服务器 {host} 没有响应：{error}。</translation>
    </message>
    <message>
        <source>Start it, or correct llm.server.url.</source>
        <translation>请启动它，或更正其地址。</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Correct llm.server.url: it mostly ends in /v1.</source>
        <translation>请更正地址：通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The server at {host} refuses the key.{words}</source>
        <translation>服务器 {host} 拒绝了密钥。{words}</translation>
    </message>
    <message>
        <source>Put a valid key into the environment variable {variable}, or, where the package keyring is installed, into the keyring: keyring set {service} {name}.</source>
        <translation>请将有效的密钥放入环境变量 {variable}，或在安装了 keyring 时放入密钥环：keyring set {service} {name}。</translation>
    </message>
    <message>
        <source>The server at {host} sends us on to {where}; nothing was sent there.</source>
        <translation>服务器 {host} 转到了 {where}；没有向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Set llm.server.url to the new address, if you trust it.</source>
        <translation>如果信任新地址，请将其填入设置。</translation>
    </message>
    <message>
        <source>The server at {host} knows no model {model}, or has another address for it.{words}</source>
        <translation>服务器 {host} 没有模型 {model}，或其地址不同。{words}</translation>
    </message>
    <message>
        <source>Correct llm.server.model or llm.server.url.</source>
        <translation>请更正服务器的模型或地址。</translation>
    </message>
    <message>
        <source>The server at {host} is too busy, or its quota is used up.{words}</source>
        <translation>服务器 {host} 太忙，或配额已用完。{words}</translation>
    </message>
    <message>
        <source>There is no loudspeaker called {name!r}.</source>
        <translation>没有名为 {name!r} 的扬声器。</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>现有：{names}。</translation>
    </message>
    <message>
        <source>There is no loudspeaker on this computer.</source>
        <translation>这台电脑没有扬声器。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch it on.</source>
        <translation>请连接扬声器，或打开它。</translation>
    </message>
    <message>
        <source>There is no microphone called {name!r}.</source>
        <translation>没有名为 {name!r} 的麦克风。</translation>
    </message>
    <message>
        <source>Did you mean {name!r}?</source>
        <translation>你是指 {name!r} 吗？</translation>
    </message>
    <message>
        <source>There is no microphone on this computer.</source>
        <translation>这台电脑没有麦克风。</translation>
    </message>
    <message>
        <source>Connect a microphone, or switch it on.</source>
        <translation>请连接麦克风，或打开它。</translation>
    </message>
    <message>
        <source>The microphone is too loud: what it sends is cut off at the top.</source>
        <translation>麦克风音量过大：声音出现削波。</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move away from it.</source>
        <translation>请在系统的声音设置中调低音量，或离它远一点。</translation>
    </message>
    <message>
        <source>The microphone {name!r} cannot be opened: {reason}.</source>
        <translation>无法打开麦克风 {name!r}：{reason}。</translation>
    </message>
    <message>
        <source>Check that it is connected and that no other program holds it.</source>
        <translation>请检查它是否已连接，且没有被其他程序占用。</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed: {error}.</source>
        <translation>无法列出声音设备：{error}。</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>声音需要 PortAudio 库，但它未安装。</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
        <translation>Debian 和 Ubuntu：sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The package sounddevice is not installed.</source>
        <translation>未安装软件包 sounddevice。</translation>
    </message>
    <message>
        <source>pip install sounddevice</source>
        <translation>pip install sounddevice</translation>
    </message>
    <message>
        <source>The microphone is gone: it sends no more sound.</source>
        <translation>麦克风断开了：不再传来声音。</translation>
    </message>
    <message>
        <source>Your conversations could not be read: the file is damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>无法读取你的对话：文件已损坏，已另存为 {file}，并新建了一个文件。</translation>
    </message>
    <message>
        <source>Your conversations are not kept this time: {file} cannot be written ({why}). Start me again when it can be.</source>
        <translation>这次不会保存你的对话：无法写入 {file}（{why}）。可以写入后请重新启动我。</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>有同名的文件夹</translation>
    </message>
    <message>
        <source>it was written by a newer Visavis: update this one</source>
        <translation>它是由更新版本的 Visavis 写入的：请更新此程序</translation>
    </message>
    <message>
        <source>Name the file .mp4, .wav, .txt or .srt.</source>
        <translation>请将文件命名为 .mp4、.wav、.txt 或 .srt。</translation>
    </message>
    <message>
        <source>An answer cannot be saved as {kind}.</source>
        <translation>回答不能保存为 {kind}。</translation>
    </message>
    <message>
        <source>An answer cannot be saved as a file without an ending.</source>
        <translation>回答不能保存为没有扩展名的文件。</translation>
    </message>
    <message>
        <source>What is said now is written as soon as that is over.</source>
        <translation>现在说的话会在这种情况结束后立即写入。</translation>
    </message>
    <message>
        <source>There is no room on the disk for your conversations, {file}.</source>
        <translation>磁盘上没有空间保存你的对话：{file}。</translation>
    </message>
    <message>
        <source>Make some, or try again in a while.</source>
        <translation>请腾出空间，或稍后再试。</translation>
    </message>
    <message>
        <source>{what} Your settings are kept as {aside}; the defaults hold now.</source>
        <translation>{what}你的设置已另存为 {aside}，现在使用默认值。</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>以及另外 {count} 项。</translation>
    </message>
    <message>
        <source>{count} settings cannot be used:</source>
        <translation>{count} 项设置无法使用：</translation>
    </message>
    <message>
        <source>{key} is a section: give the settings in it, not {value}.</source>
        <translation>{key} 是一个小节：请填写其中的设置，而不是 {value}。</translation>
    </message>
    <message>
        <source>{key} is not a setting.</source>
        <translation>{key} 不是一项设置。</translation>
    </message>
    <message>
        <source>{key} is {value}, but must be {wanted}.</source>
        <translation>{key} 为 {value}，但必须是 {wanted}。</translation>
    </message>
    <message>
        <source>{key} is not a setting. Did you mean {meant}?</source>
        <translation>{key} 不是一项设置。你是指 {meant} 吗？</translation>
    </message>
    <message>
        <source>{sentence} {hint}</source>
        <translation>{sentence}{hint}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}：{what}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name} 第 {line} 行</translation>
    </message>
    <message>
        <source>Look at its indentation, colons and quotes.</source>
        <translation>请检查缩进、冒号和引号。</translation>
    </message>
    <message>
        <source>YAML is indented with spaces, not with tabs.</source>
        <translation>YAML 使用空格缩进，而不是制表符。</translation>
    </message>
    <message>
        <source>{where}: this is not valid YAML: {problem}.</source>
        <translation>{where}：这不是有效的 YAML：{problem}。</translation>
    </message>
    <message>
        <source>{path} is longer than {limit} kB, too long for a settings file.</source>
        <translation>{path} 超过 {limit} kB，作为设置文件太长。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查文件名。</translation>
    </message>
    <message>
        <source>{where}: this is not a list of settings.</source>
        <translation>{where}：这不是设置列表。</translation>
    </message>
    <message>
        <source>Write each as &quot;section:&quot; and, indented below it, &quot;name: value&quot;.</source>
        <translation>请写成“小节:”，并在其下一行缩进写“名称: 值”。</translation>
    </message>
    <message>
        <source>There is no settings file {path}.</source>
        <translation>没有设置文件 {path}。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a settings file.</source>
        <translation>{path} 是文件夹，不是设置文件。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>无法读取设置文件 {path}：{why}。</translation>
    </message>
    <message>
        <source>{where}: the file is not UTF-8 text.</source>
        <translation>{where}：文件不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请以 UTF-8 保存。</translation>
    </message>
    <message>
        <source>{name} is not YAML that can be used: {error}.</source>
        <translation>{name} 不是可用的 YAML：{error}。</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a settings file.</source>
        <translation>{name} 嵌套过深，不像设置文件。</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice, first in line {first}.</source>
        <translation>{where}：{key} 出现了两次，第一次在第 {first} 行。</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>请删除其中一个。</translation>
    </message>
    <message>
        <source>{where}: aliases (*) cannot be used in settings.</source>
        <translation>{where}：设置中不能使用别名 (*)。</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>一个小节</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>一个列表</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>一个极大的数</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>你是指 {name} 吗？</translation>
    </message>
    <message>
        <source>Without quotes YAML reads yes, no, on and off as true or false: quote the word.</source>
        <translation>不加引号时，YAML 会把 yes、no、on 和 off 读作 true 或 false：请给该词加引号。</translation>
    </message>
    <message>
        <source>Put it in quotes to make it text.</source>
        <translation>加上引号使其成为文本。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>This system lets no program hear a key everywhere; a desktop of X11 does.</source>
        <translation>此系统不允许程序在任何地方监听按键；X11 桌面可以。</translation>
    </message>
    <message>
        <source>Hold the key that talks while the window is in front.</source>
        <translation>请在窗口位于前台时按住说话键。</translation>
    </message>
    <message>
        <source>Your avatar cannot be shown: {reason}.</source>
        <translation>无法显示你的形象：{reason}。</translation>
    </message>
    <message>
        <source>You see the one that comes with me; the page Avatars has others.</source>
        <translation>现在显示的是自带的形象；“形象”页面里还有其他的。</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>请重新连接。</translation>
    </message>
    <message>
        <source>Parts of what the microphone hears get lost: this computer is too busy.</source>
        <translation>麦克风听到的内容有一部分丢失：这台电脑太忙了。</translation>
    </message>
    <message>
        <source>Close programs that need much of it, or choose smaller models in the settings.</source>
        <translation>请关闭占用较多资源的程序，或在设置中选择较小的模型。</translation>
    </message>
    <message>
        <source>Look whether this computer is online (behind a proxy, HTTPS_PROXY must name it) and try again: what was fetched is kept.</source>
        <translation>请检查这台电脑是否联网（使用代理时需设置 HTTPS_PROXY），然后重试：已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Instead of the file, {where} sends a web page (a sign-in page, perhaps).</source>
        <translation>{where} 返回的是网页而不是文件（可能是登录页）。</translation>
    </message>
    <message>
        <source>Open a browser to see what it wants, or use another mirror.</source>
        <translation>请用浏览器看看它需要什么，或改用其他镜像。</translation>
    </message>
    <message>
        <source>the connection ended after {done} of {total} bytes</source>
        <translation>连接在 {total} 字节中的第 {done} 字节处中断</translation>
    </message>
    <message>
        <source>its SHA-256 is {found}… instead of {wanted}…</source>
        <translation>其 SHA-256 是 {found}…，应为 {wanted}…</translation>
    </message>
    <message>
        <source>Make room, and start it again.</source>
        <translation>请腾出空间后重新开始。</translation>
    </message>
    <message>
        <source>Make room there, or the right.</source>
        <translation>请在那里腾出空间，或授予权限。</translation>
    </message>
    <message>
        <source>{label} is not on this computer, and it is to make no request (offline).</source>
        <translation>这台电脑上没有 {label}，而且处于离线模式，不发出请求。</translation>
    </message>
    <message>
        <source>Without --offline and HF_HUB_OFFLINE: visavis models get {name}.</source>
        <translation>关闭“保持离线”和 HF_HUB_OFFLINE 后：visavis models get {name}。</translation>
    </message>
    <message>
        <source>{label} came, but not with the files it should have.</source>
        <translation>{label} 已下载，但缺少应有的文件。</translation>
    </message>
    <message>
        <source>Remove it (visavis models remove {name}) and fetch it again.</source>
        <translation>请移除它（visavis models remove {name}）并重新下载。</translation>
    </message>
    <message>
        <source>Make room, or name a folder on another disk in VISAVIS_HOME.</source>
        <translation>请腾出空间，或用 VISAVIS_HOME 指定其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>The archive of {label} is not what it should be: {error}.</source>
        <translation>{label} 的压缩包不正确：{error}。</translation>
    </message>
    <message>
        <source>Fetch it again: visavis models get {name}.</source>
        <translation>请重新下载：visavis models get {name}。</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Visavis.</source>
        <translation>另一个 Visavis 正在下载 {label}。</translation>
    </message>
    <message>
        <source>Wait for it, or end it.</source>
        <translation>请等待，或结束它。</translation>
    </message>
    <message>
        <source>Try again later, or fetch it elsewhere and give it to `visavis models add`.</source>
        <translation>请稍后再试，或从别处下载后用 `visavis models add` 添加。</translation>
    </message>
    <message>
        <source>{where} cannot be fetched: HTTP {code} {reason}.</source>
        <translation>无法下载 {where}：HTTP {code} {reason}。</translation>
    </message>
    <message>
        <source>{where} may not be fetched (HTTP {code}): it needs a sign-in, or the token is not valid any more.</source>
        <translation>不允许下载 {where}（HTTP {code}）：需要登录，或令牌已失效。</translation>
    </message>
    <message>
        <source>Accept its terms on its page in a browser, and give your token in HF_TOKEN.</source>
        <translation>请在浏览器中打开其页面接受条款，并将令牌放入 HF_TOKEN。</translation>
    </message>
    <message>
        <source>{where} is not there (HTTP {code}).</source>
        <translation>{where} 不存在（HTTP {code}）。</translation>
    </message>
    <message>
        <source>nothing came for {seconds:g} s</source>
        <translation>{seconds:g} 秒内没有收到数据</translation>
    </message>
    <message>
        <source>the connection is not secure (its certificate is not trusted)</source>
        <translation>连接不安全（证书不受信任）</translation>
    </message>
    <message>
        <source>the address is not known (is this computer online?)</source>
        <translation>地址无法解析（这台电脑联网了吗？）</translation>
    </message>
    <message>
        <source>Use another mirror.</source>
        <translation>请改用其他镜像。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>无法创建文件夹 {folder}：{why}。</translation>
    </message>
    <message>
        <source>{label} takes {factor:.1f} s for a second of speech on this computer.</source>
        <translation>{label} 在这台电脑上处理一秒语音需要 {factor:.1f} 秒。</translation>
    </message>
    <message>
        <source>A smaller model may keep up (`visavis profile` says which); to use this one all the same, name it in the settings ({engine}).</source>
        <translation>更小的模型也许跟得上（`visavis profile` 会说明）；若仍要使用它，请在设置中选择（{engine}）。</translation>
    </message>
    <message>
        <source>The processor computes it, as set.</source>
        <translation>按照设置由处理器计算。</translation>
    </message>
    <message>
        <source>On the processor: {why}.</source>
        <translation>在处理器上：{why}。</translation>
    </message>
    <message>
        <source>On the processor: it needs {needed} of the card&apos;s memory, and {left} are left.</source>
        <translation>在处理器上：需要 {needed} 显存，仅剩 {left}。</translation>
    </message>
    <message>
        <source>Of {free} that are free on {card}, {left} are left.</source>
        <translation>{card} 空闲 {free}，还剩 {left}。</translation>
    </message>
    <message>
        <source>There is no graphics card that it could use.</source>
        <translation>没有可用的显卡。</translation>
    </message>
    <message>
        <source>torch cannot use {card}: {why}. Run `scripts/start --full` where nvidia-smi works to have a build that can.</source>
        <translation>torch 无法使用 {card}：{why}。请在 nvidia-smi 可用时运行 `scripts/start --full` 以安装合适的版本。</translation>
    </message>
    <message>
        <source>This version has no engine {engine}.</source>
        <translation>此版本没有引擎 {engine}。</translation>
    </message>
    <message>
        <source>{label} broke while it was measured: {error}.</source>
        <translation>测量时 {label} 出错：{error}。</translation>
    </message>
    <message>
        <source>Packages can be installed by Visavis only in a checkout.</source>
        <translation>Visavis 只能在源码检出中安装软件包。</translation>
    </message>
    <message>
        <source>Install them: {line}.</source>
        <translation>请安装：{line}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>{model} would serve: visavis models get {name}.</source>
        <translation>可以使用 {model}：visavis models get {name}。</translation>
    </message>
    <message>
        <source>{model} is here, but not the package of {engine}: visavis setup.</source>
        <translation>有 {model}，但缺少 {engine} 的软件包：visavis setup。</translation>
    </message>
    <message>
        <source>{model} does not speak {language!r}.</source>
        <translation>{model} 不会说 {language!r}。</translation>
    </message>
    <message>
        <source>{model} would take about {factor:.1f} s for a second of speech here.</source>
        <translation>{model} 在这里处理一秒语音约需 {factor:.1f} 秒。</translation>
    </message>
    <message>
        <source>{model} needs {needed} of memory, more than half of all.</source>
        <translation>{model} 需要 {needed} 内存，超过总量的一半。</translation>
    </message>
    <message>
        <source>The profile is {profile}, as set ({other} would be chosen).</source>
        <translation>配置为“{profile}”，按你的设置（自动会选“{other}”）。</translation>
    </message>
    <message>
        <source>{engine} comes first, as set.</source>
        <translation>按照设置，{engine} 优先。</translation>
    </message>
    <message>
        <source>{model} was measured to take {factor:.1f} s for a second of speech here.</source>
        <translation>实测 {model} 在这里处理一秒语音需要 {factor:.1f} 秒。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>{card} has {total} of memory</source>
        <translation>{card} 有 {total} 显存</translation>
    </message>
    <message>
        <source>{cores} processor cores</source>
        <translation>{cores} 个处理器核心</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>A graphics card is here, but {problem}.</source>
        <translation>有显卡，但是 {problem}。</translation>
    </message>
    <message>
        <source>{card} has {total} of memory ({held} of it is in use now)</source>
        <translation>{card} 有 {total} 显存（其中 {held} 正在使用）</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 720p beside models of medium size.</source>
        <translation>{has}，足够运行 720p 面孔和中等大小的模型。</translation>
    </message>
    <message>
        <source>{has}; medium needs {needed} for face, ears and language model.</source>
        <translation>{has}；“中”需要 {needed} 来运行面孔、听觉和语言模型。</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 个处理器核心</translation>
    </message>
    <message>
        <source>{cores} and {ram} of memory</source>
        <translation>{cores}和 {ram} 内存</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card to use, {has}: small models suit best (medium needs {cores} fast cores and 16 GB).</source>
        <translation>没有可用的 NVIDIA 显卡，{has}：最适合小模型（“中”需要 {cores} 个快速核心和 16 GB）。</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} GB</translation>
    </message>
    <message>
        <source>torch {name} was built without CUDA</source>
        <translation>torch {name} 编译时没有 CUDA</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 1080p beside large models.</source>
        <translation>{has}，足够运行 1080p 面孔和大模型。</translation>
    </message>
    <message>
        <source>No graphics card is needed: {has} carry models of medium size.</source>
        <translation>不需要显卡：{has}可运行中等大小的模型。</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds:g} s</source>
        <translation>{name} 在 {seconds:g} 秒内没有响应</translation>
    </message>
    <message>
        <source>{name} failed ({why})</source>
        <translation>{name} 失败（{why}）</translation>
    </message>
    <message>
        <source>I cannot keep notes or reminders: {file} cannot be written ({why}).</source>
        <translation>我无法保存笔记和提醒：无法写入 {file}（{why}）。</translation>
    </message>
    <message>
        <source>My notes were damaged, so I began afresh. The old file is kept as {file}.</source>
        <translation>我的笔记已损坏，因此我重新开始。旧文件保存为 {file}。</translation>
    </message>
    <message>
        <source>No speech recognition is left; type your message instead.</source>
        <translation>没有可用的语音识别；请改为输入消息。</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {what}.</source>
        <translation>有些内容无法删除：{what}。</translation>
    </message>
    <message>
        <source>Delete the rest yourself.</source>
        <translation>请自行删除其余内容。</translation>
    </message>
    <message>
        <source>Run scripts/start again: it installs what is missing.</source>
        <translation>请重新运行 scripts/start：它会安装缺少的内容。</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>no screen is connected (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>没有连接屏幕（DISPLAY 和 WAYLAND_DISPLAY 均未设置）</translation>
    </message>
    <message>
        <source>refining the face</source>
        <translation>细化面孔</translation>
    </message>
    <message>
        <source>only {free:.0f} MB are free</source>
        <translation>仅剩 {free:.0f} MB 空闲</translation>
    </message>
    <message>
        <source>{count} cores ({kind})</source>
        <translation>{count} 个核心（{kind}）</translation>
    </message>
    <message>
        <source>Unlock it, or put the key into {variable}.</source>
        <translation>请解锁它，或将密钥放入 {variable}。</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>the sound devices cannot be listed</source>
        <translation>无法列出声音设备</translation>
    </message>
    <message>
        <source>{name} (of {count}; `visavis devices` lists them)</source>
        <translation>{name}（共 {count} 个；`visavis devices` 会列出）</translation>
    </message>
    <message>
        <source>microphone and loudspeaker</source>
        <translation>麦克风与扬声器</translation>
    </message>
    <message>
        <source>sound through PulseAudio</source>
        <translation>通过 PulseAudio 的声音</translation>
    </message>
    <message>
        <source>the better of the two built-in voices</source>
        <translation>两种内置声音中较好的一种</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Use visavis --no-gui.</source>
        <translation>请使用 visavis --no-gui。</translation>
    </message>
    <message>
        <source>{file} (not there: defaults)</source>
        <translation>{file}（不存在：使用默认值）</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>可用空间</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>请在此磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>1 core ({kind})</source>
        <translation>1 个核心（{kind}）</translation>
    </message>
    <message>
        <source>{card}, {free} of {total} free, driver {driver}</source>
        <translation>{card}，{total} 中空闲 {free}，驱动 {driver}</translation>
    </message>
    <message>
        <source>Look at the NVIDIA driver; until then the processor does the work.</source>
        <translation>请检查 NVIDIA 驱动；在此之前由处理器工作。</translation>
    </message>
    <message>
        <source>{name}. {why}</source>
        <translation>{name}。{why}</translation>
    </message>
    <message>
        <source>{set}, as set; {name} would be chosen here</source>
        <translation>“{set}”，按你的设置；这里自动会选“{name}”</translation>
    </message>
    <message>
        <source>the sound system</source>
        <translation>声音系统</translation>
    </message>
    <message>
        <source>{library} is not installed; it is for {purpose}</source>
        <translation>未安装 {library}；用于{purpose}</translation>
    </message>
    <message>
        <source>Debian, Ubuntu: sudo apt install {package}.</source>
        <translation>Debian、Ubuntu：sudo apt install {package}。</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} 未安装</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>系统自带</translation>
    </message>
    <message>
        <source>{size} for {purpose}</source>
        <translation>{size}，用于{purpose}</translation>
    </message>
    <message>
        <source>{given} is not here</source>
        <translation>没有 {given}</translation>
    </message>
    <message>
        <source>Only for {purpose}: visavis models get {row}.</source>
        <translation>仅用于{purpose}：visavis models get {row}。</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>notes, reminders and avatars</source>
        <translation>笔记、提醒和形象</translation>
    </message>
    <message>
        <source>config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>你的设置</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>what makes the next start quicker</source>
        <translation>加快下次启动的数据</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>log and traces</source>
        <translation>日志与记录</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so {what} cannot be kept</source>
        <translation>无法写入 {folder}，因此无法保存{what}</translation>
    </message>
    <message>
        <source>Make it writable, or name a folder in {variable}.</source>
        <translation>请使其可写，或用 {variable} 指定文件夹。</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>The built-in engines need none.</source>
        <translation>内置功能不需要显卡。</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first}{more}</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置级别</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>for {purpose}</source>
        <translation>用于{purpose}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>显卡</translation>
    </message>
    <message>
        <source>Try again, or restart it.</source>
        <translation>请重试，或重新启动它。</translation>
    </message>
    <message>
        <source>no NVIDIA card was found</source>
        <translation>没有找到 NVIDIA 显卡</translation>
    </message>
    <message>
        <source>Coqui VITS on the processor</source>
        <translation>处理器上的 Coqui VITS</translation>
    </message>
    <message>
        <source>a woman, natural, of any language</source>
        <translation>女声，自然，任意语言</translation>
    </message>
    <message>
        <source>a woman, English, natural</source>
        <translation>女声，英语，自然</translation>
    </message>
    <message>
        <source>a man, English, natural</source>
        <translation>男声，英语，自然</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>自然</translation>
    </message>
    <message>
        <source>a woman, American</source>
        <translation>女声，美式英语</translation>
    </message>
    <message>
        <source>a man, American</source>
        <translation>男声，美式英语</translation>
    </message>
    <message>
        <source>a man, Scottish</source>
        <translation>男声，苏格兰英语</translation>
    </message>
    <message>
        <source>a man, American, robotic</source>
        <translation>男声，美式英语，机械音</translation>
    </message>
    <message>
        <source>a woman, American, robotic</source>
        <translation>女声，美式英语，机械音</translation>
    </message>
    <message>
        <source>a woman, British, robotic</source>
        <translation>女声，英式英语，机械音</translation>
    </message>
    <message>
        <source>a man, British, robotic</source>
        <translation>男声，英式英语，机械音</translation>
    </message>
    <message>
        <source>visavis models get vits-ljspeech fetches one.</source>
        <translation>visavis models get vits-ljspeech 可以下载一个。</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or set tts.device to cpu.</source>
        <translation>请关闭占用显卡的其他程序，或改由处理器（cpu）计算声音。</translation>
    </message>
    <message>
        <source>no model of it is here</source>
        <translation>没有它的模型</translation>
    </message>
    <message>
        <source>it computes on the processor already</source>
        <translation>它已经在处理器上运算</translation>
    </message>
    <message>
        <source>Nothing is to be done about it.</source>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>its model speaks “{its}”, not “{language}”</source>
        <translation>它的模型说“{its}”，不说“{language}”</translation>
    </message>
    <message>
        <source>Get a model of your language.</source>
        <translation>请下载你的语言的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui.</source>
        <translation>内存不足，无法加载 Coqui。</translation>
    </message>
    <message>
        <source>Coqui could not speak a sentence: {error}.</source>
        <translation>Coqui 无法说出一句话：{error}。</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui.</source>
        <translation>内存不足，Coqui 无法说完一句话。</translation>
    </message>
    <message>
        <source>Run scripts/start again, or: pip install espeakng-loader</source>
        <translation>请重新运行 scripts/start，或：pip install espeakng-loader</translation>
    </message>
    <message>
        <source>Choose one such as en-us, en-gb-x-rp or en-us+f3 (the part behind + is a variant).</source>
        <translation>请选择如 en-us、en-gb-x-rp 或 en-us+f3（+ 后面是变体）。</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice “{voice}”</source>
        <translation>eSpeak NG 没有声音“{voice}”</translation>
    </message>
    <message>
        <source>Install Flite (Debian and Ubuntu: sudo apt install flite; macOS: brew install flite), or use the espeak voice.</source>
        <translation>请安装 Flite（Debian 和 Ubuntu：sudo apt install flite；macOS：brew install flite），或使用 eSpeak 的声音。</translation>
    </message>
    <message>
        <source>The library {stem} is not installed.</source>
        <translation>未安装 {stem} 库。</translation>
    </message>
    <message>
        <source>Flite speaks English only</source>
        <translation>Flite 只会说英语</translation>
    </message>
    <message>
        <source>Use the espeak voice.</source>
        <translation>请使用 eSpeak 的声音。</translation>
    </message>
    <message>
        <source>Flite has no voice “{name}”</source>
        <translation>Flite 没有声音“{name}”</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>请从 {names} 中选择。</translation>
    </message>
    <message>
        <source>Install it as a program of its own: pipx install piper-tts.</source>
        <translation>请作为独立程序安装：pipx install piper-tts。</translation>
    </message>
    <message>
        <source>visavis models get piper-ljspeech fetches one.</source>
        <translation>visavis models get piper-ljspeech 可以下载一个。</translation>
    </message>
    <message>
        <source>no voice of it is here</source>
        <translation>没有它的声音</translation>
    </message>
    <message>
        <source>the program piper is not installed</source>
        <translation>未安装程序 piper</translation>
    </message>
    <message>
        <source>its voice speaks “{its}”, not “{language}”</source>
        <translation>它的声音说“{its}”，不说“{language}”</translation>
    </message>
    <message>
        <source>Get one of yours.</source>
        <translation>请下载你的语言的声音。</translation>
    </message>
    <message>
        <source>visavis models get xtts-v2 fetches it.</source>
        <translation>visavis models get xtts-v2 可以下载它。</translation>
    </message>
    <message>
        <source>If memory is short, close other programs, or choose a smaller model.</source>
        <translation>如果内存不足，请关闭其他程序，或选择更小的模型。</translation>
    </message>
    <message>
        <source>The process of {label} has ended unexpectedly ({how}).</source>
        <translation>{label} 的进程意外结束（{how}）。</translation>
    </message>
    <message>
        <source>{label} does not answer any more, and was ended.</source>
        <translation>{label} 不再响应，已被结束。</translation>
    </message>
    <message>
        <source>{label} was closed.</source>
        <translation>{label} 已关闭。</translation>
    </message>
    <message>
        <source>a library wanted to end the program</source>
        <translation>某个程序库试图结束程序</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>{why} ({file})</source>
        <translation>{why}（{file}）</translation>
    </message>
    <message>
        <source>an unexpected error, {name}</source>
        <translation>意外错误 {name}</translation>
    </message>
    <message>
        <source>Whisper tiny, 39 M, many languages</source>
        <translation>Whisper tiny，39 M，多种语言</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>任何用途</translation>
    </message>
    <message>
        <source>Whisper base, 74 M, many languages</source>
        <translation>Whisper base，74 M，多种语言</translation>
    </message>
    <message>
        <source>Whisper small, 244 M, many languages</source>
        <translation>Whisper small，244 M，多种语言</translation>
    </message>
    <message>
        <source>Whisper medium, 769 M, many languages</source>
        <translation>Whisper medium，769 M，多种语言</translation>
    </message>
    <message>
        <source>Whisper large-v3, 1550 M, many languages</source>
        <translation>Whisper large-v3，1550 M，多种语言</translation>
    </message>
    <message>
        <source>Whisper large-v3-turbo, 809 M, many languages</source>
        <translation>Whisper large-v3-turbo，809 M，多种语言</translation>
    </message>
    <message>
        <source>Distil-Whisper large-v3, 756 M, English only</source>
        <translation>Distil-Whisper large-v3，756 M，仅英语</translation>
    </message>
    <message>
        <source>Qwen2.5 0.5B Instruct, Q4_K_M</source>
        <translation>Qwen2.5 0.5B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>Qwen2.5 1.5B Instruct, Q4_K_M</source>
        <translation>Qwen2.5 1.5B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.2 1B Instruct, Q4_K_M</source>
        <translation>Llama 3.2 1B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.2 Community License</source>
        <translation>Llama 3.2 Community License</translation>
    </message>
    <message>
        <source>any use, by the Llama 3.2 Community License and Meta&apos;s acceptable use policy; not by companies with more than 700 million monthly users</source>
        <translation>任何用途，须遵守 Llama 3.2 Community License 和 Meta 的可接受使用政策；月活用户超过 7 亿的公司除外</translation>
    </message>
    <message>
        <source>Llama 3.2 3B Instruct, Q4_K_M</source>
        <translation>Llama 3.2 3B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.1 8B Instruct, Q4_K_M</source>
        <translation>Llama 3.1 8B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.1 Community License</source>
        <translation>Llama 3.1 Community License</translation>
    </message>
    <message>
        <source>any use, by the Llama 3.1 Community License and Meta&apos;s acceptable use policy; not by companies with more than 700 million monthly users</source>
        <translation>任何用途，须遵守 Llama 3.1 Community License 和 Meta 的可接受使用政策；月活用户超过 7 亿的公司除外</translation>
    </message>
    <message>
        <source>Piper LJSpeech high, a woman, American</source>
        <translation>Piper LJSpeech high，女声，美式英语</translation>
    </message>
    <message>
        <source>public domain recordings, model MIT</source>
        <translation>公有领域录音，模型 MIT</translation>
    </message>
    <message>
        <source>Piper Lessac medium, a woman, American</source>
        <translation>Piper Lessac medium，女声，美式英语</translation>
    </message>
    <message>
        <source>Blizzard Challenge 2013 (the recordings)</source>
        <translation>Blizzard Challenge 2013（录音）</translation>
    </message>
    <message>
        <source>research and other non-commercial use</source>
        <translation>研究及其他非商业用途</translation>
    </message>
    <message>
        <source>Piper Thorsten medium, a man, German</source>
        <translation>Piper Thorsten medium，男声，德语</translation>
    </message>
    <message>
        <source>CC0 recordings, model MIT</source>
        <translation>CC0 录音，模型 MIT</translation>
    </message>
    <message>
        <source>Coqui VITS LJSpeech, a woman, American</source>
        <translation>Coqui VITS LJSpeech，女声，美式英语</translation>
    </message>
    <message>
        <source>Coqui VITS VCTK, 109 speakers, British and others</source>
        <translation>Coqui VITS VCTK，109 位说话人，英式及其他</translation>
    </message>
    <message>
        <source>Coqui XTTS v2, 17 languages, clones a voice</source>
        <translation>Coqui XTTS v2，17 种语言，可克隆声音</translation>
    </message>
    <message>
        <source>Coqui Public Model License 1.0.0</source>
        <translation>Coqui Public Model License 1.0.0</translation>
    </message>
    <message>
        <source>non-commercial use only, of the model and of what it speaks</source>
        <translation>模型及其生成的语音仅限非商业用途</translation>
    </message>
    <message>
        <source>The voice of another person may be cloned only with that person&apos;s consent.</source>
        <translation>只有征得本人同意，才可克隆他人的声音。</translation>
    </message>
    <message>
        <source>Wav2Lip</source>
        <translation>Wav2Lip</translation>
    </message>
    <message>
        <source>none published (weights of Rudrabha/Wav2Lip)</source>
        <translation>未公布（Rudrabha/Wav2Lip 的权重）</translation>
    </message>
    <message>
        <source>personal, research and other non-commercial use only, the authors say: they were trained on LRS2</source>
        <translation>作者称仅限个人、研究及其他非商业用途：使用 LRS2 训练</translation>
    </message>
    <message>
        <source>Wav2Lip with GAN, sharper</source>
        <translation>Wav2Lip GAN，更清晰</translation>
    </message>
    <message>
        <source>S3FD, the face detector of Wav2Lip</source>
        <translation>S3FD，Wav2Lip 的人脸检测器</translation>
    </message>
    <message>
        <source>BSD-3-Clause (face-alignment)</source>
        <translation>BSD-3-Clause（face-alignment）</translation>
    </message>
    <message>
        <source>GFPGAN v1.3, refines the face</source>
        <translation>GFPGAN v1.3，细化面孔</translation>
    </message>
    <message>
        <source>Apache-2.0, with parts under non-commercial terms (StyleGAN2, DFDNet)</source>
        <translation>Apache-2.0，部分内容仅限非商业用途（StyleGAN2、DFDNet）</translation>
    </message>
    <message>
        <source>the parts under NVIDIA&apos;s and DFDNet&apos;s terms: non-commercial use only</source>
        <translation>受 NVIDIA 和 DFDNet 条款约束的部分：仅限非商业用途</translation>
    </message>
    <message>
        <source>GFPGAN v1.4, refines the face</source>
        <translation>GFPGAN v1.4，细化面孔</translation>
    </message>
    <message>
        <source>ParseNet, where the face ends (for GFPGAN)</source>
        <translation>ParseNet，面孔边界（用于 GFPGAN）</translation>
    </message>
    <message>
        <source>MIT (facexlib)</source>
        <translation>MIT（facexlib）</translation>
    </message>
    <message>
        <source>RetinaFace ResNet-50, finds faces (for GFPGAN)</source>
        <translation>RetinaFace ResNet-50，查找人脸（用于 GFPGAN）</translation>
    </message>
    <message>
        <source>Real-ESRGAN x2plus, enlarges</source>
        <translation>Real-ESRGAN x2plus，放大</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>SyncNet, measures lip sync (bench/syncnet.py)</source>
        <translation>SyncNet，测量口型同步（bench/syncnet.py）</translation>
    </message>
    <message>
        <source>MIT (syncnet_python)</source>
        <translation>MIT（syncnet_python）</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or use a VITS or Piper voice.</source>
        <translation>请关闭占用显卡的其他程序，或使用 VITS 或 Piper 的声音。</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>没有它的模型</translation>
    </message>
    <message>
        <source>it does not speak “{language}”</source>
        <translation>它不会说“{language}”</translation>
    </message>
    <message>
        <source>its licence, for non-commercial use only, was not accepted yet</source>
        <translation>尚未接受其仅限非商业用途的许可</translation>
    </message>
    <message>
        <source>Read and accept it with: visavis voice licence.</source>
        <translation>请阅读并接受：visavis voice licence。</translation>
    </message>
    <message>
        <source>nobody has said that whoever speaks in {name} agrees to be cloned</source>
        <translation>没有人确认 {name} 中的说话人同意被克隆</translation>
    </message>
    <message>
        <source>If they do: visavis voice clone {clip}.</source>
        <translation>如果同意：visavis voice clone {clip}。</translation>
    </message>
    <message>
        <source>Correct tts.clip in the settings.</source>
        <translation>请在设置中更正声音录音。</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui XTTS.</source>
        <translation>内存不足，无法加载 Coqui XTTS。</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui XTTS.</source>
        <translation>内存不足，Coqui XTTS 无法说完一句话。</translation>
    </message>
    <message>
        <source>the Silero network is not installed</source>
        <translation>未安装 Silero 网络</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}.</source>
        <translation>无法使用 {name}：{error}。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or choose another one; `visavis devices` lists them.</source>
        <translation>请连接扬声器或选择其他的；`visavis devices` 会列出它们。</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>没有扬声器。</translation>
    </message>
    <message>
        <source>Connect one: it is found by itself.</source>
        <translation>请连接一个，会自动找到。</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>扬声器断开了。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>请重新连接，或选择其他设备。</translation>
    </message>
    <message>
        <source>There is no sound: the PortAudio library is missing.</source>
        <translation>没有声音：缺少 PortAudio 库。</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2).</source>
        <translation>请安装（Debian、Ubuntu：sudo apt install libportaudio2）。</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures of {path}.</source>
        <translation>在 {path} 的 {count} 帧中没有找到人脸。</translation>
    </message>
    <message>
        <source>No face was found in {path} ({width}x{height} pixels).</source>
        <translation>在 {path} 中没有找到人脸（{width}x{height} 像素）。</translation>
    </message>
    <message>
        <source>Use a picture with one clearly visible face, seen from the front.</source>
        <translation>请使用正面、清晰、只有一张人脸的图片。</translation>
    </message>
    <message>
        <source>{names} are not installed</source>
        <translation>{names} 未安装</translation>
    </message>
    <message>
        <source>The face is only {width:.0f} pixels wide; {good} or more look crisp.</source>
        <translation>人脸只有 {width:.0f} 像素宽；达到 {good} 才会清晰。</translation>
    </message>
    <message>
        <source>The face is blurred; a sharper picture would show lips and eyes better.</source>
        <translation>人脸模糊；更清晰的图片能更好地显示嘴唇和眼睛。</translation>
    </message>
    <message>
        <source>The head is turned aside; a picture from the front would speak better.</source>
        <translation>头转向了一侧；正面的图片说话效果更好。</translation>
    </message>
    <message>
        <source>The head is tilted by {angle:.0f} degrees; an upright one would speak better.</source>
        <translation>头倾斜了 {angle:.0f} 度；端正的效果更好。</translation>
    </message>
    <message>
        <source>The mouth is cut off; use a picture that shows the whole face.</source>
        <translation>嘴被裁掉了；请使用显示整张脸的图片。</translation>
    </message>
    <message>
        <source>The mouth can hardly be made out; use a picture where it is not covered.</source>
        <translation>几乎看不清嘴；请使用嘴没有被遮住的图片。</translation>
    </message>
    <message>
        <source>The mouth is wide open; a closed or smiling one would speak better.</source>
        <translation>嘴张得很大；闭着或微笑的效果更好。</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>请腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>{path} is too large a picture{size}.</source>
        <translation>图片 {path} 太大{size}。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} 是文件夹，不是图片。</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} 是空的。</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>请使用其他文件。</translation>
    </message>
    <message>
        <source>{path} is too small: {width}x{height} pixels.</source>
        <translation>{path} 太小：{width}x{height} 像素。</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} 不是可以读取的图片。</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF file.</source>
        <translation>请使用 JPEG、PNG、WebP、BMP、TIFF、GIF 或 AVIF 文件。</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete: {error}.</source>
        <translation>{path} 已损坏或不完整：{error}。</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <translation>请重新下载完整的文件。</translation>
    </message>
    <message>
        <source>Run scripts/start again.</source>
        <translation>请重新运行 scripts/start。</translation>
    </message>
    <message>
        <source>Built-in face</source>
        <translation>内置面孔</translation>
    </message>
    <message>
        <source>There was not enough memory to draw the face.</source>
        <translation>内存不足，无法绘制面孔。</translation>
    </message>
    <message>
        <source>Choose a smaller resolution.</source>
        <translation>请选择较小的分辨率。</translation>
    </message>
    <message>
        <source>The face could not be drawn: {error}.</source>
        <translation>无法绘制面孔：{error}。</translation>
    </message>
    <message>
        <source>There is no graphics card that torch can use.</source>
        <translation>没有 torch 可用的显卡。</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos; or &apos;auto&apos;.</source>
        <translation>请选择“cpu”或“auto”。</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, &apos;cpu&apos; or &apos;cuda&apos;.</source>
        <translation>请选择“auto”、“cpu”或“cuda”。</translation>
    </message>
    <message>
        <source>There is not enough memory for {what}.</source>
        <translation>内存不足：{what}。</translation>
    </message>
    <message>
        <source>no checkpoint of Wav2Lip is here</source>
        <translation>没有 Wav2Lip 模型</translation>
    </message>
    <message>
        <source>Download wav2lip.pth or wav2lip_gan.pth (for non-commercial use) and name it under talking_head.models in the settings.</source>
        <translation>请下载 wav2lip.pth 或 wav2lip_gan.pth（非商业用途），并在设置的“面孔模型”中填写。</translation>
    </message>
    <message>
        <source>the graphics card that the settings ask for is not here</source>
        <translation>没有设置中指定的显卡</translation>
    </message>
    <message>
        <source>Set device to auto.</source>
        <translation>请将设备设为“auto”。</translation>
    </message>
    <message>
        <source>No checkpoint of Wav2Lip is here.</source>
        <translation>没有 Wav2Lip 模型。</translation>
    </message>
    <message>
        <source>This Wav2Lip face was closed.</source>
        <translation>这个 Wav2Lip 面孔已关闭。</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>请重新加载。</translation>
    </message>
    <message>
        <source>Wav2Lip failed: {error}.</source>
        <translation>Wav2Lip 失败：{error}。</translation>
    </message>
    <message>
        <source>There was not enough memory for Wav2Lip.</source>
        <translation>内存不足，无法运行 Wav2Lip。</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>密钥（如果服务器需要）</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>保存到密钥环</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>服务器有响应，使用 {}。</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>密钥已在密钥环中。</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>你说的话会以文字形式离开这台电脑，发送到 {}。</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>你的设置文件无法使用，仍沿用之前的设置。</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>麦克风与扬声器</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>人设</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>播放测试音</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>听到三个音符了吗？</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant&apos;s face</source>
        <translation>助手的面孔</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>更早的消息</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>说点什么，或在下方输入。</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>时间花在哪里</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>回答各部分所用的时间。深色表示已有产出的工作，浅色表示等待首个产出。</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>启动以来还没有说过话。问点什么，再回来看看。</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>第 {} 轮</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>{} 秒后出声</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>打开 Visavis</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>仅显示面孔</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>停止说话</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis 正在聆听</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis 听到你了</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis 正在思考</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis 正在说话</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis：麦克风已关闭</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis：没有麦克风</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>停止说话（Esc）</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>仅显示面孔，始终置顶</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>停止说话（{key}）</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>按住 {key} 说话</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>按住空格键说话</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>说出我的名字来唤醒我</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听中</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>我在听</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考中</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>说话中</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>没有麦克风</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>持续聆听</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>仅在按住 {key} 时聆听</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>仅在按住空格键时聆听</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>这里可用的声音。下载模型可获得更多。</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>正在查找声音…</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>更多声音…</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>这台电脑能运行的最佳声音</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>试听 {}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>一轮的耗时</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>出声 {} 秒</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>每 {} 秒一条线</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聆听</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>识别</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>面孔</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>在浏览器中打开此地址？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>系统默认</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{}（不在）</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>助手正在启动…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>还没有内容。</translation>
    </message>
</context>
</TS>
